package org.islet.ui.patient;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.islet.application.Islet;
import org.islet.core.content.Course;
import org.islet.ui.UiTest;

/** Pages for patients, of whatever course is shipped. */
abstract class PatientTest extends UiTest {

    /** Words that no patient is to read about an answer. */
    static final Pattern VERDICTS =
            Pattern.compile("wrong|incorrect|fail|score", Pattern.CASE_INSENSITIVE);

    PatientTest(Islet islet) {
        super(islet);
    }

    Course course() {
        return islet.library().course();
    }

    List<Topic> topics() {
        return Topic.all(course());
    }

    /** The page of a kind that comes first in the course. */
    Place first(Class<? extends Page> kind) {
        return topics().stream()
                .flatMap(topic -> places(topic).stream())
                .filter(place -> kind.isInstance(place.page()))
                .findFirst()
                .orElseThrow();
    }

    static List<Place> places(Topic topic) {
        return IntStream.rangeClosed(1, topic.pages().size())
                .mapToObj(number -> new Place(topic, number))
                .toList();
    }

    void open(Place place) {
        open(place.address());
        assertThat(heading()).isNotBlank();
    }

    String heading() {
        var headings = all(H1.class);
        assertThat(headings).hasSize(1);
        return headings.getFirst().getText();
    }

    /** A page of a topic by its number, from 1. */
    record Place(Topic topic, int number) {

        Page page() {
            return topic.pages().get(number - 1);
        }

        String address() {
            return "patient/" + topic.id() + "/" + number;
        }

        Place next() {
            return new Place(topic, number + 1);
        }

        Place before() {
            return new Place(topic, number - 1);
        }

        @Override
        public String toString() {
            return address();
        }
    }
}
