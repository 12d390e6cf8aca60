package org.islet.adapters.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.islet.core.content.LessonId;
import org.islet.core.content.SectionId;
import org.islet.core.content.SectionRef;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sections were read, as rows. */
@Component
class DatabaseReading implements Reading {

    private final JdbcClient jdbc;

    DatabaseReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(LearnerId learner, SectionRef section, Instant now) {
        jdbc.sql(
                        """
                        insert into section_read (learner_id, lesson_id, section_id, read_at)
                        values (:learner, :lesson, :section, :at)
                        on conflict do nothing
                        """)
                .param("learner", learner.value())
                .param("lesson", section.lesson().value())
                .param("section", section.section().value())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<SectionRef> of(LearnerId learner) {
        return jdbc.sql(
                        """
                        select lesson_id, section_id
                        from section_read
                        where learner_id = :learner
                        """)
                .param("learner", learner.value())
                .query(
                        (row, _) ->
                                new SectionRef(
                                        new LessonId(row.getString("lesson_id")),
                                        new SectionId(row.getString("section_id"))))
                .set();
    }
}
