package org.islet.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.islet.adapters.files.ShippedCourse;
import org.islet.core.content.Course;
import org.islet.core.content.Fact;
import org.islet.core.content.GlossaryTerm;
import org.islet.core.content.Lesson;
import org.islet.core.content.Section;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every section of every lesson, every word that explains itself and every citation. */
@Tag("e2e")
@ExtendWith(OneServer.class)
final class WholeCourseTest {

    private static final Course COURSE = ShippedCourse.read();

    // Opens one after the other what opens a popover, and notes what the popover then says. A
    // popover counts as this opener's once it points to it and holds words.
    private static final String OPEN_ALL =
            """
            async () => {
                const popover = document.querySelector('vaadin-popover');
                const seen = [];
                for (const opener of document.querySelectorAll('article :is(.term, .cite)')) {
                    opener.click();
                    const asked = Date.now();
                    let words = '';
                    while (!words && Date.now() - asked < 10000) {
                        await new Promise(next => setTimeout(next, 10));
                        if (popover.target === opener && popover.opened) {
                            words = popover.querySelector('.kt')?.innerText ?? '';
                        }
                    }
                    seen.push([opener.className, opener.textContent, words]);
                }
                return seen;
            }
            """;

    private final IsletServer server;
    private final Chromium chromium;

    WholeCourseTest(IsletServer server, Chromium chromium) {
        this.server = server;
        this.chromium = chromium;
    }

    static Stream<Lesson> lessons() {
        return COURSE.path().stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void every_section_opens_with_every_term_and_citation(Lesson lesson) {
        var silent = new LinkedHashMap<String, String>();
        try (var profile = chromium.profile(Screen.LAPTOP)) {
            var learner = new LearnerPage(profile, server);
            for (Section section : lesson.sections()) {
                learner.open("learn/" + lesson.id() + "/" + section.id());
                assertThat(learner.heading()).isEqualToNormalizingWhitespace(section.title());
                assertThat(learner.page().locator("article .cite").count()).isPositive();
                silent.putAll(unexplained(learner));
            }
            assertThat(learner.complaints()).isEmpty();
        }
        assertThat(silent).isEmpty();
    }

    private static Map<String, String> unexplained(LearnerPage learner) {
        var silent = new LinkedHashMap<String, String>();
        for (Object each : (List<?>) learner.page().evaluate(OPEN_ALL)) {
            var seen = (List<?>) each;
            String words = Words.tidy(String.valueOf(seen.get(2)));
            boolean explained =
                    String.valueOf(seen.get(0)).contains("term")
                            ? COURSE.terms().values().stream()
                                    .map(GlossaryTerm::means)
                                    .anyMatch(means -> words.contains(Words.tidy(means)))
                            : COURSE.facts().values().stream()
                                    .map(Fact::says)
                                    .anyMatch(says -> words.contains(Words.tidy(says)));
            if (!explained) {
                silent.put(learner.path() + ": " + seen.get(1), words);
            }
        }
        return silent;
    }
}
