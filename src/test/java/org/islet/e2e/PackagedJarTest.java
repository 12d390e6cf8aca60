package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the packaged program can show. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class PackagedJarTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final IsletServer server;

    PackagedJarTest(IsletServer server) {
        this.server = server;
    }

    @Test
    void the_first_address_answers_with_the_first_page() throws Exception {
        var response = get("", "text/html");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("VAADIN/build/", "styles/base.css");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "styles/base.css",
                "aura/aura.css",
                "widgets/islet-figure.js",
                "figures/islet.svg",
                "figures/pancreas.svg"
            })
    void files_are_compressed_and_may_be_kept(String file) throws Exception {
        var response = get(file, "*/*", "gzip");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Encoding")).isPresent();
        assertThat(response.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age="));
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void health_is_told() throws Exception {
        var response = get("actuator/health", "*/*");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"status\":\"UP\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actuator",
                "actuator/env",
                "actuator/heapdump",
                "actuator/loggers",
                "actuator/mappings",
                "h2-console",
                "h2-console/login.jsp",
                "VAADIN/stats.json"
            })
    void nothing_of_the_inside_is_told(String address) throws Exception {
        assertThat(get(address, "*/*").statusCode()).isIn(401, 403, 404);
        assertThat(get(address, "text/html").body()).doesNotContain("_links", "H2 Console");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such-page", "learn/no-such-lesson", "learn/staging/no-such-section"})
    void an_unknown_address_answers_with_the_page_that_says_so(String address) throws Exception {
        var response = get(address, "text/html");
        // The page finds out in the browser that nothing is here, after its status has been sent.
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("VAADIN/build/");
    }

    @Test
    void asked_to_stop_the_program_stops_soon() {
        try (var own = IsletServer.start("stopping", "-XX:TieredStopAtLevel=1")) {
            var asked = Instant.now();
            assertThat(own.stop()).isIn(0, 143);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void the_database_folder_may_be_relative() {
        var relative = IsletServer.OUTPUT.resolve("relative");
        assertThat(relative).isRelative();
        assertThat(IsletServer.tryOut("--islet.data=./" + relative)).isZero();
    }

    private HttpResponse<String> get(String path, String accept)
            throws IOException, InterruptedException {
        return get(path, accept, "identity");
    }

    private HttpResponse<String> get(String path, String accept, String encoding)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.address() + path))
                        .header("Accept", accept)
                        .header("Accept-Encoding", encoding)
                        .build(),
                BodyHandlers.ofString());
    }
}
