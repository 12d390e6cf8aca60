package org.islet.adapters.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.adapters.database.AttemptRow.ItemRow;
import org.islet.core.content.ItemHash;
import org.islet.core.content.LessonId;
import org.islet.core.content.OptionId;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AnswerEvent;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Try;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts as rows: the frozen part through its repository, the events as inserts. */
@Component
class DatabaseAttempts implements Attempts {

    private static final int NEW = 0;

    private final AttemptRows rows;
    private final ItemVersions versions;
    private final JdbcClient jdbc;

    DatabaseAttempts(AttemptRows rows, ItemVersions versions, JdbcClient jdbc) {
        this.rows = rows;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    @Override
    public void add(Attempt attempt) {
        attempt.items().forEach(item -> versions.keep(item.version(), item.question()));
        rows.save(
                new AttemptRow(
                        attempt.id().value(),
                        NEW,
                        attempt.learner().value(),
                        attempt.quiz().value(),
                        attempt.behaviour().name().toLowerCase(Locale.ROOT),
                        attempt.scoringVersion(),
                        attempt.startedAt(),
                        attempt.items().stream().map(DatabaseAttempts::row).toList()));
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return rows.findById(id.value()).map(row -> attempt(row, events(id)));
    }

    @Override
    public boolean add(AttemptId attempt, AnswerEvent event) {
        Optional<Score> score =
                event instanceof Checked checked ? Optional.of(checked.score()) : Optional.empty();
        int added =
                jdbc.sql(
                                """
                                insert into answer_event
                                    (attempt_id, position, sequence, kind, response, points, max_points, occurred_at)
                                values
                                    (:attempt, :position, :sequence, :kind, :response, :points, :max, :at)
                                on conflict do nothing
                                """)
                        .param("attempt", attempt.value())
                        .param("position", event.position())
                        .param("sequence", event.sequence())
                        .param("kind", event instanceof Checked ? "checked" : "picked")
                        .param("response", event.response().canonical())
                        .param("points", score.map(Score::points).orElse(null))
                        .param("max", score.map(Score::max).orElse(null))
                        .param("at", OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                        .update();
        return added == 1;
    }

    @Override
    public List<AttemptLine> linesOf(LearnerId learner) {
        return jdbc.sql(
                        """
                        select a.id, a.quiz_id, a.started_at,
                            (select count(*) from attempt_item i where i.attempt_id = a.id) as items,
                            count(e.points) as done,
                            coalesce(sum(e.points), 0) as points,
                            coalesce(sum(e.max_points), 0) as max_points,
                            coalesce(max(e.occurred_at), a.started_at) as last_at
                        from attempt a
                        left join answer_event e on e.attempt_id = a.id and e.kind = 'checked'
                        where a.learner_id = :learner
                        group by a.id, a.quiz_id, a.started_at
                        order by a.started_at desc, a.id
                        """)
                .param("learner", learner.value())
                .query(DatabaseAttempts::line)
                .list();
    }

    @Override
    public List<Try> triesOf(LearnerId learner) {
        return jdbc.sql(
                        """
                        select i.lesson_id, i.item_hash, e.response, e.points, e.max_points, e.occurred_at
                        from attempt a
                        join answer_event e on e.attempt_id = a.id and e.kind = 'checked'
                        join attempt_item i on i.attempt_id = a.id and i.position = e.position - 1
                        where a.learner_id = :learner
                        order by e.occurred_at, e.position
                        """)
                .param("learner", learner.value())
                .query(this::attemptedItem)
                .list();
    }

    private List<AnswerEvent> events(AttemptId attempt) {
        return jdbc.sql(
                        """
                        select position, sequence, kind, response, points, max_points, occurred_at
                        from answer_event
                        where attempt_id = :attempt
                        order by position, sequence
                        """)
                .param("attempt", attempt.value())
                .query(DatabaseAttempts::event)
                .list();
    }

    private Attempt attempt(AttemptRow row, List<AnswerEvent> events) {
        return new Attempt(
                new AttemptId(row.id()),
                new LearnerId(row.learnerId()),
                new QuizId(row.quizId()),
                Behaviour.valueOf(row.behaviour().toUpperCase(Locale.ROOT)),
                row.scoringVersion(),
                row.startedAt(),
                row.items().stream().map(this::item).toList(),
                events);
    }

    private DrawnItem item(ItemRow row) {
        var hash = new ItemHash(row.itemHash());
        var order =
                Arrays.stream(row.optionOrder().split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(OptionId::new)
                        .toList();
        return new DrawnItem(new LessonId(row.lessonId()), hash, versions.find(hash), order);
    }

    private static ItemRow row(DrawnItem item) {
        return new ItemRow(
                item.lesson().value(),
                item.version().value(),
                item.order().stream().map(OptionId::value).collect(Collectors.joining(" ")));
    }

    private static AnswerEvent event(ResultSet row, int number) throws SQLException {
        int position = row.getInt("position");
        int sequence = row.getInt("sequence");
        var response = Response.parse(row.getString("response"));
        var at = instant(row, "occurred_at");
        return row.getString("kind").equals("checked")
                ? new Checked(position, sequence, response, score(row), at)
                : new Picked(position, sequence, response, at);
    }

    private static AttemptLine line(ResultSet row, int number) throws SQLException {
        return new AttemptLine(
                new AttemptId(row.getObject("id", UUID.class)),
                new QuizId(row.getString("quiz_id")),
                instant(row, "started_at"),
                instant(row, "last_at"),
                row.getInt("items"),
                row.getInt("done"),
                row.getInt("points"),
                row.getInt("max_points"));
    }

    private Try attemptedItem(ResultSet row, int number) throws SQLException {
        return new Try(
                new LessonId(row.getString("lesson_id")),
                versions.find(new ItemHash(row.getString("item_hash"))),
                Response.parse(row.getString("response")),
                score(row),
                instant(row, "occurred_at"));
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(row.getInt("points"), row.getInt("max_points"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
