package org.islet.ui.learner;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;

/** Takes the reasons out of a review before it is sent, where a quiz shows answers only. */
final class WithoutReasons {

    private static final Set<String> REASONS = Set.of("why", "rwhy");

    private WithoutReasons() {}

    static void strip(Component part) {
        for (Component child : List.copyOf(part.getChildren().toList())) {
            boolean reason = child.getElement().getClassList().stream().anyMatch(REASONS::contains);
            if (reason) {
                child.removeFromParent();
            } else {
                strip(child);
            }
        }
    }
}
