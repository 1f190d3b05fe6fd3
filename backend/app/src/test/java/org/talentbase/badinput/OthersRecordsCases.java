package org.talentbase.badinput;

import static org.talentbase.testing.BadInput.of;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentbase.testing.BadInput;
import org.talentbase.testing.Cast;

/** Ids that name somebody else's record, or nothing. */
final class OthersRecordsCases {

    private OthersRecordsCases() {}

    static Stream<BadInput> rows() {
        return Stream.of(reads(), changes(), filters(), ids()).flatMap(rows -> rows);
    }

    private static Stream<BadInput> reads() {
        return Stream.of(
                none(of("47", "a person's draft, to their unit")
                        .by(Cast.APPROVER)
                        .get("/api/declarations/{draft}")),
                none(of("47", "another person's draft").by(Cast.STRANGER).get("/api/declarations/{draft}")),
                none(of("47", "what waits for another unit").by(Cast.OTHER_UNIT).get("/api/declarations/{atUnit}")),
                none(of("47", "another unit's talent").by(Cast.OTHER_UNIT).get("/api/talents/{talent}")),
                none(of("47", "another unit").by(Cast.OTHER_UNIT).get("/api/organisations/{unit}")),
                none(of("48", "what a sister county has").by(Cast.SISTER_COUNTY).get("/api/declarations/{atBureau}")),
                none(of("48", "a sister county's talent")
                        .by(Cast.SISTER_COUNTY)
                        .get("/api/talents/{talent}?purpose=service")),
                none(of("48", "a sister county's unit").by(Cast.SISTER_COUNTY).get("/api/organisations/{unit}")),
                none(of("48", "what another league has").by(Cast.OTHER_LEAGUE).get("/api/declarations/{atBureau}")),
                none(of("48", "another league's talent")
                        .by(Cast.OTHER_LEAGUE)
                        .get("/api/talents/{talent}?purpose=service")));
    }

    private static Stream<BadInput> changes() {
        return Stream.of(
                none(of("47", "saving another's section")
                        .saving("post", Map.of("position", "工人"))
                        .by(Cast.STRANGER)),
                none(of("47", "submitting another's draft")
                        .by(Cast.STRANGER)
                        .post("/api/declarations/{draft}/submit")
                        .header("If-Match", "\"0\"")),
                none(of("47", "claiming what waits for another unit")
                        .by(Cast.OTHER_UNIT)
                        .post("/api/declarations/{atUnit}/claim")
                        .header("If-Match", "\"0\"")),
                none(of("48", "claiming what a sister county has")
                        .by(Cast.SISTER_COUNTY)
                        .post("/api/declarations/{atBureau}/claim")
                        .header("If-Match", "\"0\"")));
    }

    private static Stream<BadInput> filters() {
        return Stream.of("530102", "150102", "999999")
                .map(territory -> of("52", "people of " + territory)
                        .by(Cast.COUNTY)
                        .post("/api/talents/search")
                        .json(Map.of("purpose", "service", "territory", territory))
                        .accepted(200)
                        .showing("/items", List.of()));
    }

    private static Stream<BadInput> ids() {
        return Stream.of(
                none(of("59", "an id in capitals").get("/api/declarations/{DRAFT}")),
                none(of("59", "a blank after the id").get("/api/declarations/{draft}%20"))
                        .beforeSignIn(),
                none(of("59", "a number for an id").get("/api/declarations/17")),
                none(of("59", "a large number for an id").get("/api/declarations/9223372036854775808")),
                none(of("59", "null for an id").get("/api/declarations/null")),
                none(of("59", "a number of a person for an id").get("/api/declarations/11010519491231002X")),
                none(of("59", "an id without its dashes").get("/api/declarations/00000000000000000000000000000000")),
                none(of("59", "a table that is none").get("/api/code-tables/nothing/entries")),
                none(of("59", "a programme that is none").get("/api/programmes/nothing")),
                of("59", "a section that is none")
                        .saving("nothing", "{}")
                        .refused(422, "validation-failed", "unknown-section", ""));
    }

    private static BadInput none(BadInput row) {
        return row.refused(404, "not-found", "not-found", "");
    }
}
