package org.islet.adapters.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that another Islet has the database file open. */
final class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    // H2, ErrorCode.DATABASE_ALREADY_OPEN_1.
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException refused) {
        return refused.getErrorCode() == ALREADY_OPEN
                ? new FailureAnalysis(
                        "The database file is open in another Islet.",
                        "Stop the other one, or give this one a folder of its own: ./islet run --data DIR --port N",
                        refused)
                : null;
    }
}
