package org.islet.adapters.database;

import org.islet.core.progress.Accommodation;
import org.islet.core.progress.Accommodations;
import org.islet.core.progress.LearnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What learners need, as rows. */
@Component
class DatabaseAccommodations implements Accommodations {

    private final JdbcClient jdbc;

    DatabaseAccommodations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Accommodation of(LearnerId learner) {
        return jdbc.sql(
                        """
                        select time_percent, untimed, larger_type
                        from accommodation
                        where learner_id = :learner
                        """)
                .param("learner", learner.value())
                .query(
                        (row, _) ->
                                new Accommodation(
                                        row.getInt("time_percent"),
                                        row.getBoolean("untimed"),
                                        row.getBoolean("larger_type")))
                .optional()
                .orElse(Accommodation.NONE);
    }

    @Override
    public void keep(LearnerId learner, Accommodation accommodation) {
        if (update(learner, accommodation) == 0) {
            insert(learner, accommodation);
        }
    }

    private int update(LearnerId learner, Accommodation accommodation) {
        return run(
                """
                update accommodation
                set time_percent = :time,
                    untimed = :untimed,
                    larger_type = :larger
                where learner_id = :learner
                """,
                learner,
                accommodation);
    }

    private void insert(LearnerId learner, Accommodation accommodation) {
        run(
                """
                insert into accommodation (learner_id, time_percent, untimed, larger_type)
                values (:learner, :time, :untimed, :larger)
                """,
                learner,
                accommodation);
    }

    private int run(String sql, LearnerId learner, Accommodation accommodation) {
        return jdbc.sql(sql)
                .param("learner", learner.value())
                .param("time", accommodation.timePercent())
                .param("untimed", accommodation.untimed())
                .param("larger", accommodation.largerType())
                .update();
    }
}
