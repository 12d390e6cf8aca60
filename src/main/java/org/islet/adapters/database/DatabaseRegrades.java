package org.islet.adapters.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.islet.core.progress.Regrade;
import org.islet.core.progress.Regrade.Marked;
import org.islet.core.progress.Regrades;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Regrades as rows that are only ever added. */
@Component
class DatabaseRegrades implements Regrades {

    private final ItemVersions versions;
    private final JdbcClient jdbc;

    DatabaseRegrades(ItemVersions versions, JdbcClient jdbc) {
        this.versions = versions;
        this.jdbc = jdbc;
    }

    @Override
    public void add(Regrade regrade, String reason, Instant now) {
        int number =
                1
                        + jdbc.sql(
                                        """
                                        select coalesce(max(number), 0)
                                        from regrade
                                        """)
                                .query(Integer.class)
                                .single();
        jdbc.sql(
                        """
                        insert into regrade (number, reason, regraded_at)
                        values (:number, :reason, :at)
                        """)
                .param("number", number)
                .param("reason", reason)
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
        regrade.changes().forEach(change -> add(number, change));
    }

    private void add(int number, Marked change) {
        var version = change.version();
        versions.keep(version.version(), version.question());
        jdbc.sql(
                        """
                        insert into regraded_answer
                            (regrade_number, attempt_id, position, item_hash, points_before, max_before, points, max_points)
                        values
                            (:number, :attempt, :position, :version, :before, :maxBefore, :points, :max)
                        """)
                .param("number", number)
                .param("attempt", change.attempt().value())
                .param("position", change.position())
                .param("version", version.version().value())
                .param("before", change.before().points())
                .param("maxBefore", change.before().max())
                .param("points", change.after().points())
                .param("max", change.after().max())
                .update();
    }
}
