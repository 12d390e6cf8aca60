package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a first visit costs on a slow line. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class PageWeightTest {

    private static final int MOST_BYTES = 480_000;

    private final IsletServer server;
    private final Chromium chromium;

    PageWeightTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    @Test
    void the_first_visit_stays_light() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var traffic = new Traffic(profile, learner);
            learner.openHome();
            traffic.awaitEnd();
            traffic.print("first visit");
            assertThat(traffic.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            assertThat(traffic.addresses())
                    .noneMatch(address -> address.contains("InstrumentSans"));
        }
    }

    @Test
    void the_first_lesson_adds_little_to_it() {
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            var traffic = new Traffic(profile, learner);
            learner.openHome();
            traffic.awaitEnd();
            traffic.forget();
            learner.startLesson();
            traffic.awaitEnd();
            traffic.print("first lesson after it");
            assertThat(traffic.bytes()).isLessThanOrEqualTo(MOST_BYTES / 4);
            assertThat(traffic.addresses())
                    .noneMatch(address -> address.contains("InstrumentSans"));
        }
    }

    /** What came over the wire since this was made. */
    private static final class Traffic {
        private final LearnerPage learner;
        private final Map<String, String> addresses = new HashMap<>();
        private final List<Load> loads = new ArrayList<>();

        private record Load(String address, int bytes) {}

        Traffic(BrowserContext profile, LearnerPage learner) {
            this.learner = learner;
            var devTools = profile.newCDPSession(learner.page());
            devTools.send("Network.enable");
            devTools.on(
                    "Network.requestWillBeSent",
                    event ->
                            addresses.put(
                                    id(event),
                                    event.getAsJsonObject("request").get("url").getAsString()));
            devTools.on(
                    "Network.loadingFinished",
                    event ->
                            loads.add(
                                    new Load(
                                            addresses.getOrDefault(id(event), "?"),
                                            event.get("encodedDataLength").getAsInt())));
        }

        void awaitEnd() {
            learner.page().waitForLoadState(LoadState.NETWORKIDLE);
        }

        void forget() {
            loads.clear();
        }

        int bytes() {
            return loads.stream().mapToInt(Load::bytes).sum();
        }

        List<String> addresses() {
            return loads.stream().map(Load::address).toList();
        }

        void print(String visit) {
            System.out.printf("%s: %d kB in %d answers%n", visit, bytes() / 1000, loads.size());
            loads.stream()
                    .sorted(Comparator.comparingInt(Load::bytes).reversed())
                    .limit(5)
                    .forEach(
                            load ->
                                    System.out.printf(
                                            "  %4d kB %s%n", load.bytes() / 1000, load.address()));
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }
    }
}
