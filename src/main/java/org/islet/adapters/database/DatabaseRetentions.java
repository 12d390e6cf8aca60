package org.islet.adapters.database;

import org.islet.core.progress.LearnerId;
import org.islet.core.review.Retention;
import org.islet.core.review.Retentions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How well learners want to remember, as a column of theirs. */
@Component
class DatabaseRetentions implements Retentions {

    private final JdbcClient jdbc;

    DatabaseRetentions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Retention of(LearnerId learner) {
        return jdbc.sql(
                        """
                        select desired_retention
                        from learner
                        where id = :learner
                        """)
                .param("learner", learner.value())
                .query(Integer.class)
                .optional()
                .map(Retention::new)
                .orElse(Retention.USUAL);
    }

    @Override
    public void keep(LearnerId learner, Retention retention) {
        jdbc.sql(
                        """
                        update learner
                        set desired_retention = :percent
                        where id = :learner
                        """)
                .param("percent", retention.percent())
                .param("learner", learner.value())
                .update();
    }
}
