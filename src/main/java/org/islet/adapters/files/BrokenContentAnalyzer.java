package org.islet.adapters.files;

import java.util.stream.Collectors;
import org.islet.core.content.ContentProblem;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows an author what to mend instead of a stack trace. */
final class BrokenContentAnalyzer extends AbstractFailureAnalyzer<BrokenContent> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenContent broken) {
        String list =
                broken.problems().stream()
                        .map(ContentProblem::toString)
                        .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The content cannot be used:\n\n" + list,
                "Mend these places and start again. \"./islet check\" looks at the content without starting.",
                broken);
    }
}
