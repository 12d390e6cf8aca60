package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.STAGING;
import static org.islet.core.Fixtures.course;
import static org.islet.core.Fixtures.lesson;
import static org.islet.core.Fixtures.question;
import static org.islet.core.Fixtures.section;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The order in which a course keeps what it holds. */
class CourseTest {

    private static final LessonId IMAGING = new LessonId("imaging");
    private static final Question QUESTION = question("q-1").singleChoice("+--");
    private static final Lesson FIRST = lesson(STAGING, List.of(section("a")), QUESTION);
    private static final Lesson SECOND = lesson(IMAGING, List.of(section("b")), QUESTION);

    @Test
    void the_path_follows_the_parts_and_not_the_folders() {
        var course = course(List.of(), FIRST, SECOND);
        var turned =
                List.of(
                        new Part("B", List.of(IMAGING), null),
                        new Part("A", List.of(STAGING), null));
        var other =
                new Course(
                        course.id(),
                        course.title(),
                        course.about(),
                        turned,
                        null,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        HormoneTable.none(),
                        course.lessons(),
                        List.of());
        assertThat(other.path()).containsExactly(SECOND, FIRST);
    }

    @Test
    void a_lesson_is_found_by_its_name() {
        var course = course(List.of(), FIRST);
        assertThat(course.lesson(STAGING)).contains(FIRST);
        assertThat(course.lesson(IMAGING)).isEmpty();
    }

    @Test
    void facts_keep_the_order_of_the_inventory() {
        var course = course(List.of("b.x.002", "a.x.001", "b.x.001"), FIRST);
        assertThat(course.facts().keySet())
                .extracting(FactId::value)
                .containsExactly("b.x.002", "a.x.001", "b.x.001");
    }

    @Test
    void the_first_of_two_values_with_one_name_stays() {
        assertThat(Course.keyed(List.of("apple", "avocado", "banana"), word -> word.charAt(0)))
                .containsExactly(Map.entry('a', "apple"), Map.entry('b', "banana"));
    }
}
