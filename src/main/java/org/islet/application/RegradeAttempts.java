package org.islet.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.islet.core.content.Lesson;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionId;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Regrade;
import org.islet.core.progress.Regrade.Left;
import org.islet.core.progress.Regrade.Marked;
import org.islet.core.progress.Regrades;
import org.islet.core.progress.VersionedQuestion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks stored answers anew after a key was corrected. Only who runs the program may, since it
 * changes the points of everyone.
 */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class RegradeAttempts {

    private final ContentLibrary library;
    private final Attempts attempts;
    private final Regrades regrades;
    private final Clock clock;

    RegradeAttempts(ContentLibrary library, Attempts attempts, Regrades regrades, Clock clock) {
        this.library = library;
        this.attempts = attempts;
        this.regrades = regrades;
        this.clock = clock;
    }

    /** What a regrade would change. */
    @Transactional(readOnly = true)
    public Regrade preview() {
        return regrade();
    }

    /**
     * Regrades, and keeps what changed.
     *
     * @param reason kept with it
     */
    @Transactional
    public Regrade apply(String reason) {
        var regrade = regrade();
        if (!regrade.changes().isEmpty()) {
            regrades.add(regrade, reason, clock.instant());
        }
        return regrade;
    }

    private Regrade regrade() {
        var present = present();
        var marked = new ArrayList<Marked>();
        var left = new ArrayList<Left>();
        for (AttemptId id : attempts.all()) {
            var each = Regrade.of(attempts.find(id).orElseThrow(), present);
            marked.addAll(each.marked());
            left.addAll(each.left());
        }
        return new Regrade(marked, left);
    }

    private Map<QuestionId, VersionedQuestion> present() {
        var present = new HashMap<QuestionId, VersionedQuestion>();
        for (Lesson lesson : library.course().path()) {
            for (Question question : lesson.quiz().pool()) {
                present.put(question.id(), library.versioned(lesson.id(), question));
            }
        }
        library.course().cases().stream()
                .flatMap(each -> each.steps().stream())
                .map(step -> library.versioned(step.lesson(), step.question()))
                .forEach(each -> present.put(each.question().id(), each));
        return present;
    }
}
