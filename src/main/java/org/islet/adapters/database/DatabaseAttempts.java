package org.islet.adapters.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.islet.adapters.database.AttemptRow.ItemRow;
import org.islet.core.content.ItemHash;
import org.islet.core.content.LessonId;
import org.islet.core.content.OptionId;
import org.islet.core.content.QuizId;
import org.islet.core.progress.AnswerEvent;
import org.islet.core.progress.AnswerEvent.Checked;
import org.islet.core.progress.AnswerEvent.Flagged;
import org.islet.core.progress.AnswerEvent.Picked;
import org.islet.core.progress.AnswerEvent.Retried;
import org.islet.core.progress.AnswerEvent.Revealed;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.AttemptLine;
import org.islet.core.progress.Attempts;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Try;
import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
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
                        TermsText.write(attempt.terms()),
                        attempt.scoringVersion(),
                        attempt.startedAt(),
                        attempt.items().stream().map(DatabaseAttempts::row).toList()));
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return rows.findById(id.value()).map(row -> attempt(row, events(id), regraded(id)));
    }

    @Override
    public boolean add(AttemptId attempt, AnswerEvent event) {
        var score = scored(event);
        int added =
                jdbc.sql(
                                """
                                insert into answer_event
                                    (attempt_id, position, sequence, kind, response, certainty, points, max_points, occurred_at)
                                values
                                    (:attempt, :position, :sequence, :kind, :response, :certainty, :points, :max, :at)
                                on conflict do nothing
                                """)
                        .param("attempt", attempt.value())
                        .param("position", event.position())
                        .param("sequence", event.sequence())
                        .param("kind", kind(event))
                        .param("response", event.response().canonical())
                        .param("certainty", word(event.certainty()))
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
                        select a.id, a.quiz_id, a.behaviour, a.terms, a.started_at,
                            (select count(*) from attempt_item i where i.attempt_id = a.id) as items,
                            (select count(distinct p.position)
                                from answer_event p
                                where p.attempt_id = a.id and p.response <> '-') as answered,
                            count(e.position) as done,
                            coalesce(sum(e.points), 0) as points,
                            coalesce(sum(e.max_points), 0) as max_points,
                            coalesce(max(e.occurred_at), a.started_at) as last_at
                        from attempt a
                        left join counted_answer e on e.attempt_id = a.id
                        where a.learner_id = :learner
                        group by a.id, a.quiz_id, a.behaviour, a.terms, a.started_at
                        order by a.started_at desc, a.id
                        """)
                .param("learner", learner.value())
                .query(DatabaseAttempts::line)
                .list();
    }

    @Override
    public List<Try> triesOf(LearnerId learner, Set<AttemptId> without) {
        return jdbc
                .sql(
                        """
                        select a.id, i.lesson_id, i.item_hash, e.response, e.certainty, e.points, e.max_points, e.occurred_at
                        from attempt a
                        join counted_answer e on e.attempt_id = a.id
                        join attempt_item i on i.attempt_id = a.id and i.position = e.position - 1
                        where a.learner_id = :learner and e.response <> '-'
                        order by e.occurred_at, e.position
                        """)
                .param("learner", learner.value())
                .query(
                        (row, _) ->
                                without.contains(new AttemptId(row.getObject("id", UUID.class)))
                                        ? Optional.<Try>empty()
                                        : Optional.of(attemptedItem(row)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<AttemptId> all() {
        return jdbc.sql(
                        """
                        select id
                        from attempt
                        order by started_at, id
                        """)
                .query((row, _) -> new AttemptId(row.getObject("id", UUID.class)))
                .list();
    }

    private List<AnswerEvent> events(AttemptId attempt) {
        return jdbc.sql(
                        """
                        select position, sequence, kind, response, certainty, points, max_points, occurred_at
                        from answer_event
                        where attempt_id = :attempt
                        order by position, sequence
                        """)
                .param("attempt", attempt.value())
                .query(DatabaseAttempts::event)
                .list();
    }

    // Of several regrades the latest counts.
    private Map<Integer, Score> regraded(AttemptId attempt) {
        var regraded = new HashMap<Integer, Score>();
        jdbc.sql(
                        """
                        select position, points, max_points
                        from regraded_answer
                        where attempt_id = :attempt
                        order by regrade_number
                        """)
                .param("attempt", attempt.value())
                .query(
                        (RowCallbackHandler)
                                row -> regraded.put(row.getInt("position"), score(row)));
        return regraded;
    }

    private Attempt attempt(
            AttemptRow row, List<AnswerEvent> events, Map<Integer, Score> regraded) {
        return new Attempt(
                new AttemptId(row.id()),
                new LearnerId(row.learnerId()),
                new QuizId(row.quizId()),
                behaviour(row.behaviour()),
                TermsText.read(row.terms()),
                row.scoringVersion(),
                row.startedAt(),
                row.items().stream().map(this::item).toList(),
                events,
                regraded);
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
        return switch (row.getString("kind")) {
            case "picked" -> new Picked(position, sequence, response, certainty(row), at);
            case "checked" ->
                    new Checked(position, sequence, response, certainty(row), score(row), at);
            case "retried" -> new Retried(position, sequence, response, score(row), at);
            case "revealed" -> new Revealed(position, sequence, response, at);
            case "flagged" -> new Flagged(position, sequence, response, true, at);
            case "unflagged" -> new Flagged(position, sequence, response, false, at);
            case String other ->
                    throw new IllegalStateException(
                            "A stored event has a kind that is known, got \""
                                    + other
                                    + "\"; see the migrations.");
        };
    }

    private static String kind(AnswerEvent event) {
        return switch (event) {
            case Picked _ -> "picked";
            case Checked _ -> "checked";
            case Retried _ -> "retried";
            case Revealed _ -> "revealed";
            case Flagged flag -> flag.up() ? "flagged" : "unflagged";
        };
    }

    private static Optional<Score> scored(AnswerEvent event) {
        return switch (event) {
            case Checked checked -> Optional.of(checked.score());
            case Retried retried -> Optional.of(retried.score());
            case Picked _, Revealed _, Flagged _ -> Optional.empty();
        };
    }

    private static @Nullable String word(Certainty certainty) {
        return certainty == Certainty.NOT_ASKED ? null : certainty.name().toLowerCase(Locale.ROOT);
    }

    private static Certainty certainty(ResultSet row) throws SQLException {
        @Nullable String word = row.getString("certainty");
        return word == null
                ? Certainty.NOT_ASKED
                : Certainty.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static AttemptLine line(ResultSet row, int number) throws SQLException {
        return new AttemptLine(
                new AttemptId(row.getObject("id", UUID.class)),
                new QuizId(row.getString("quiz_id")),
                behaviour(row.getString("behaviour")),
                TermsText.read(row.getString("terms")),
                instant(row, "started_at"),
                instant(row, "last_at"),
                row.getInt("items"),
                row.getInt("answered"),
                row.getInt("done"),
                row.getInt("points"),
                row.getInt("max_points"));
    }

    private Try attemptedItem(ResultSet row) throws SQLException {
        return new Try(
                new LessonId(row.getString("lesson_id")),
                versions.find(new ItemHash(row.getString("item_hash"))),
                Response.parse(row.getString("response")),
                certainty(row),
                score(row),
                instant(row, "occurred_at"));
    }

    private static Behaviour behaviour(String word) {
        return Behaviour.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Score score(ResultSet row) throws SQLException {
        return new Score(row.getInt("points"), row.getInt("max_points"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
