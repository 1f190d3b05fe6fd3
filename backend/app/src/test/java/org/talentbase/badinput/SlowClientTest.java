package org.talentbase.badinput;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.talentbase.testing.BusinessRows;
import org.talentbase.testing.LogLines;
import org.talentbase.testing.People;
import org.talentbase.testing.PostgresResource;
import org.talentbase.testing.TokensResource;

/** Case 14, for those who take their time: the limits are those of the test profile, two seconds for a body, eight of silence. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(TokensResource.class)
@Timeout(90)
class SlowClientTest {

    /** More than the threads that read bodies, so that one that stayed held would be missed. */
    private static final int CROWD = 250;

    @Test
    void aBodyShorterThanItsLengthEndsTheConnectionAndWritesNothing() throws IOException {
        People person = People.individual();
        Map<String, String> before = BusinessRows.hashes();
        try (LogLines log = LogLines.listen();
                Socket socket = begun(person, "Content-Length: 500", "{\"unitId\": ")) {
            assertThat(secondsUntilClosed(socket)).isBetween(1L, 8L);
            assertThat(log.mention("internal")).isFalse();
        }
        assertThat(BusinessRows.hashes()).isEqualTo(before);
    }

    @Test
    void aBodyThatDripsEndsTheConnectionAsSoon() throws Exception {
        try (Socket socket = begun(People.individual(), "Transfer-Encoding: chunked", "")) {
            Thread drip = Thread.ofVirtual().start(() -> drip(socket, "1\r\n \r\n"));
            assertThat(secondsUntilClosed(socket)).isBetween(1L, 8L);
            drip.join();
        }
    }

    @Test
    void whoHangsUpInTheMidstIsNoFaultOfOurs() throws Exception {
        try (LogLines log = LogLines.listen()) {
            begun(People.individual(), "Content-Length: 500", "{").close();
            Thread.sleep(Duration.ofSeconds(1));
            assertThat(log.mention("internal")).isFalse();
            assertThat(log.mention("failed")).isFalse();
        }
    }

    @Test
    void aCrowdOfThemHoldsUpNobody() throws IOException {
        People person = People.individual();
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < CROWD; i++) {
                crowd.add(begun(person, "Content-Length: 500", "{"));
            }
            for (Socket socket : crowd) {
                secondsUntilClosed(socket);
            }
            given().auth().oauth2(person.token()).get("/api/me").then().statusCode(200);
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    @Test
    void aHeadThatStopsEndsTheConnection() throws IOException {
        try (Socket socket = open()) {
            send(socket, "GET /api/me HTTP/1.1\r\nHost: local");
            assertThat(secondsUntilClosed(socket)).isBetween(6L, 14L);
        }
    }

    /** They cost a socket each and no thread; the reverse proxy is what hangs up on them. */
    @Test
    void headsThatDripHoldUpNobody() throws IOException {
        People person = People.individual();
        List<Socket> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < CROWD; i++) {
                Socket socket = open();
                send(socket, "G");
                crowd.add(socket);
            }
            given().auth().oauth2(person.token()).get("/api/me").then().statusCode(200);
        } finally {
            for (Socket socket : crowd) {
                socket.close();
            }
        }
    }

    private static Socket begun(People person, String length, String body) throws IOException {
        Socket socket = open();
        send(
                socket,
                "POST /api/declarations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Authorization: Bearer " + person.token() + "\r\nIdempotency-Key: "
                        + UUID.randomUUID() + "\r\n" + length + "\r\n\r\n" + body);
        return socket;
    }

    private static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static void drip(Socket socket, String drop) {
        try {
            while (true) {
                send(socket, drop);
                Thread.sleep(Duration.ofMillis(200));
            }
        } catch (IOException | InterruptedException hungUp) {
            // what the test waits for
        }
    }

    private static long secondsUntilClosed(Socket socket) throws IOException {
        long start = System.nanoTime();
        socket.setSoTimeout(40_000);
        try {
            while (socket.getInputStream().read() >= 0) {
                // an answer may come before the end
            }
        } catch (SocketException reset) {
            // closed as well
        }
        return Duration.ofNanos(System.nanoTime() - start).toSeconds();
    }
}
