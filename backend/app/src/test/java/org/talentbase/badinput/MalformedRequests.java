package org.talentbase.badinput;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** Makes malformed requests for an operation, each wrong in one way. The same seed makes the same requests. */
final class MalformedRequests {

    /** What may be wrong with a request: its address and headers first, then, from {@link #NO_BODY} on, its body. */
    enum Flaw {
        UNKNOWN_PARAMETER,
        REPEATED_PARAMETER,
        BROKEN_QUERY,
        UNKNOWN_ID,
        ODD_PATH,
        OTHER_METHOD,
        UNACCEPTABLE,
        OTHER_FORMAT,
        ODD_VERSION,
        NO_KEY,
        ODD_KEY,
        NO_BODY,
        UNREADABLE_BODY,
        UNKNOWN_PROPERTY,
        READ_ONLY_PROPERTY,
        WRONG_TYPE,
        MISSING,
        OUT_OF_RANGE,
        ILLEGAL_TEXT,
        TOO_DEEP
    }

    /** A request that must be refused as its row says, or because its caller may not do this at all. */
    record Malformed(Operation operation, Flaw flaw, BadInput row) {}

    private static final List<Cast> CALLERS = List.of(
            Cast.ANONYMOUS,
            Cast.AUTHOR,
            Cast.AUTHOR,
            Cast.STRANGER,
            Cast.CLERK,
            Cast.APPROVER,
            Cast.COUNTY,
            Cast.LEAGUE,
            Cast.REGIONAL,
            Cast.AUDITOR);

    private static final List<String> RECORDS =
            List.of("{draft}", "{atUnit}", "{claimed}", "{atBureau}", "{admitted}", "{nobody}");
    private static final List<String> UNKNOWN = List.of(
            "foo",
            "page",
            "size",
            "offset",
            "sort",
            "idNo",
            "unitId",
            "__proto__",
            "a%5Bb%5D",
            "%E8%BA%AB",
            "11010519491231002X");
    private static final List<String> VALUES =
            List.of("", "1", "-1", "%25", "%27%20or%201=1", "%F0%A0%AE%B7", "x".repeat(500));
    private static final List<String> NOT_UTF8 = List.of("%C3%28", "%ff", "%E4%BA", "%F0%28%8C%BC", "%ed%a0%80");
    private static final List<String> NO_IDS = List.of(
            "17",
            "null",
            "undefined",
            "-1",
            "00000000-0000-0000-0000-000000000000",
            "{DRAFT}",
            "9".repeat(40),
            "11010519491231002X");
    private static final List<String> OTHER_METHODS = List.of("TRACE", "LINK", "BREW", "PROPFIND");
    private static final List<String> OTHER_FORMATS = List.of(
            "text/html",
            "text/plain;charset=utf-8",
            "application/xml",
            "audio/*",
            "multipart/form-data",
            "json",
            ";;,/",
            "a/b/c");
    private static final List<String> NO_VERSIONS =
            List.of("W/\"0\"", "*", "0", "\"-1\"", "\"99999999999999999999\"", "\"");

    private static final List<String> NO_KEYS =
            List.of("a b", "x".repeat(65), "../..", "\"quoted\"", "11010519491231002X;");

    /** What somebody may send along without any effect. */
    private static final SortedMap<String, String> NOISE = new TreeMap<>(Map.of(
            "X-HTTP-Method-Override", "DELETE",
            "X-Forwarded-For", "127.0.0.1",
            "X-Original-URL", "/api/me",
            "X-User-Id", "1",
            "Range", "bytes=5-1",
            "Accept-Language", "xx-!!;q=9,,",
            "If-None-Match", "\"x",
            "If-Modified-Since", "yesterday",
            "Origin", "https://elsewhere.test",
            "Accept-Encoding", "none;q=x"));

    private final Random random;
    private final Malformations bodies;
    private final String version;

    /** @param version of {@code {draft}} */
    MalformedRequests(long seed, String version) {
        this.random = new Random(seed);
        this.bodies = new Malformations(random);
        this.version = version;
    }

    /** The ways in which this operation's requests can be wrong. */
    static Set<Flaw> flaws(Operation operation) {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        for (Flaw flaw : Flaw.values()) {
            if (!shapes(operation, flaw).isEmpty() || (flaw.compareTo(Flaw.NO_BODY) < 0 && possible(operation, flaw))) {
                flaws.add(flaw);
            }
        }
        return flaws;
    }

    private static boolean possible(Operation operation, Flaw flaw) {
        return switch (flaw) {
            case REPEATED_PARAMETER -> !operation.parameters().isEmpty();
            case OTHER_FORMAT -> operation.takesBody();
            case UNKNOWN_ID -> operation.path().contains("{id}");
            case ODD_VERSION -> operation.headers().contains("If-Match");
            case NO_KEY, ODD_KEY -> operation.headers().contains("Idempotency-Key");
            default -> true;
        };
    }

    /** The bodies, by the path's {@code name}, that can be wrong in this way. */
    private static List<String> shapes(Operation operation, Flaw flaw) {
        return operation.bodies().entrySet().stream()
                .filter(body -> canHave(operation, flaw, body.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean canHave(Operation operation, Flaw flaw, Shape shape) {
        Collection<Shape> places = shape.places().values();
        return switch (flaw) {
            case READ_ONLY_PROPERTY -> !readOnly(operation, shape).isEmpty();
            case MISSING -> places.stream().anyMatch(Shape::required);
            case OUT_OF_RANGE -> places.stream().anyMatch(Shape::limited);
            case ILLEGAL_TEXT -> places.stream().anyMatch(Shape::freeText);
            default -> possible(operation, flaw);
        };
    }

    /** What the answer has and the body has not; a page of a list is no record that somebody could send back. */
    private static List<String> readOnly(Operation operation, Shape shape) {
        boolean record =
                shape.kind() == Shape.Kind.RECORD && !operation.answered().contains("items");
        return record
                ? operation.answered().stream()
                        .filter(name -> !shape.parts().containsKey(name))
                        .toList()
                : List.of();
    }

    Malformed next(Operation operation) {
        Flaw flaw = any(flaws(operation));
        BadInput row =
                BadInput.of(operation.id(), flaw.name()).by(any(CALLERS)).header("If-Match", "\"" + version + "\"");
        if (random.nextInt(4) == 0) {
            String noise = any(NOISE.keySet());
            row.header(noise, NOISE.get(noise));
        }
        if (!operation.takesBody()) {
            spoilAddress(to(row, operation, path(operation, "")), operation, flaw, path(operation, ""));
            return new Malformed(operation, flaw, row);
        }
        String name = any(shapes(operation, flaw));
        Shape shape = operation.bodies().get(name);
        String path = path(operation, name);
        to(row, operation, path).json(shape.sample().toString());
        if (flaw.compareTo(Flaw.NO_BODY) < 0) {
            spoilAddress(row, operation, flaw, path);
        } else {
            spoilBody(row, operation, flaw, shape);
        }
        return new Malformed(operation, flaw, row);
    }

    private static BadInput to(BadInput row, Operation operation, String path) {
        return operation.method().equals("POST") ? row.post(path) : row.request(operation.method(), path);
    }

    private String path(Operation operation, String name) {
        String id = switch (operation.path().split("/")[2]) {
            case "code-tables" -> "sex";
            case "programmes" -> "chenggong-2021";
            case "organisations", "register" -> "{unit}";
            case "talents" -> "{talent}";
            case "accounts" -> "{account}";
            case "bindings" -> "{binding}";
            case "offices" -> "{office}";
            case "divisions" -> "{division}";
            case "declarations" -> operation.readsBodyItself() ? "{draft}" : any(RECORDS);
            default -> "{nobody}";
        };
        return operation.path().replace("{id}", id).replace("{name}", name);
    }

    private void spoilAddress(BadInput row, Operation operation, Flaw flaw, String path) {
        String method = operation.method();
        switch (flaw) {
            case UNKNOWN_PARAMETER -> {
                String name = any(UNKNOWN);
                row.request(method, path + "?" + name + "=" + any(VALUES))
                        .refused(400, "unknown-parameter", "unknown-parameter", "/" + told(name));
            }
            case REPEATED_PARAMETER -> {
                String name = any(operation.parameters());
                row.request(method, path + "?" + name + "=" + any(VALUES) + "&" + name + "=" + any(VALUES))
                        .refused(400, "unknown-parameter", "repeated-parameter", "/" + name);
            }
            case BROKEN_QUERY ->
                row.request(method, path + "?" + any(UNKNOWN) + "=" + any(NOT_UTF8))
                        .refused(400, "malformed-request");
            case UNKNOWN_ID ->
                row.request(
                                method,
                                operation.path().replace("{id}", any(NO_IDS)).replace("{name}", "post"))
                        .refused(404, "not-found");
            case ODD_PATH -> row.request(method, odd(path)).refused(404, "not-found");
            case OTHER_METHOD -> row.request(any(OTHER_METHODS), path).refused(405, "method-not-allowed");
            case UNACCEPTABLE -> row.header("Accept", any(OTHER_FORMATS)).refused(406, "not-acceptable");
            case OTHER_FORMAT -> row.header("Content-Type", any(OTHER_FORMATS)).refused(415, "unsupported-media-type");
            case ODD_VERSION -> row.header("If-Match", any(NO_VERSIONS)).refused(412, "version-mismatch");
            case NO_KEY -> row.without("Idempotency-Key").refused(400, "idempotency-key-missing");
            case ODD_KEY ->
                row.header("Idempotency-Key", any(NO_KEYS))
                        .refused(400, "malformed-request", "idempotency-key-malformed", "");
            default -> throw new IllegalArgumentException(flaw.name());
        }
    }

    private void spoilBody(BadInput row, Operation operation, Flaw flaw, Shape shape) {
        switch (flaw) {
            case NO_BODY -> row.json("").refused(400, "malformed-request");
            case UNREADABLE_BODY -> bodies.unreadable(row, shape);
            case UNKNOWN_PROPERTY -> bodies.unknownProperty(row, shape);
            case READ_ONLY_PROPERTY -> bodies.readOnly(row, shape, any(readOnly(operation, shape)));
            case WRONG_TYPE -> bodies.mistyped(row, shape);
            case MISSING -> bodies.missing(row, shape);
            case OUT_OF_RANGE -> bodies.outOfRange(row, shape);
            case ILLEGAL_TEXT -> bodies.illegalText(row, shape);
            case TOO_DEEP -> bodies.tooDeep(row, shape, operation.readsBodyItself());
            default -> throw new IllegalArgumentException(flaw.name());
        }
    }

    private String odd(String path) {
        return switch (random.nextInt(9)) {
            case 0 -> path + ";a=b";
            case 1 -> path + "%00";
            case 2 -> path + "//";
            case 3 -> "/" + path;
            case 4 -> path.replace("/api/", "/api/./");
            case 5 -> path + "/x/..";
            case 6 -> path + "/%2e%2e/me";
            case 7 -> path.replace("/api", "/%61pi");
            default -> path + "%20";
        };
    }

    private static String told(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]*") ? name : "?";
    }

    private <T> T any(Collection<T> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }
}
