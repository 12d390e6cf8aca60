package org.islet.core;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.islet.core.content.Blank;
import org.islet.core.content.Block;
import org.islet.core.content.BowTie;
import org.islet.core.content.Choice;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.CognitiveLevel;
import org.islet.core.content.Course;
import org.islet.core.content.CourseId;
import org.islet.core.content.Fact;
import org.islet.core.content.FactId;
import org.islet.core.content.GapText;
import org.islet.core.content.Group;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HormoneTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Inline;
import org.islet.core.content.ItemHash;
import org.islet.core.content.Lesson;
import org.islet.core.content.LessonId;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Objective;
import org.islet.core.content.ObjectiveId;
import org.islet.core.content.Option;
import org.islet.core.content.OptionId;
import org.islet.core.content.Ordering;
import org.islet.core.content.Part;
import org.islet.core.content.Question;
import org.islet.core.content.QuestionHead;
import org.islet.core.content.QuestionId;
import org.islet.core.content.Quiz;
import org.islet.core.content.QuizId;
import org.islet.core.content.Rationale;
import org.islet.core.content.Row;
import org.islet.core.content.Section;
import org.islet.core.content.SectionId;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.SlotId;
import org.islet.core.content.Step;
import org.islet.core.content.Track;
import org.islet.core.content.Trend;
import org.islet.core.content.TrueFalse;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.AttemptId;
import org.islet.core.progress.Behaviour;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.VersionedQuestion;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Response.Chosen;
import org.islet.core.scoring.Response.Entered;
import org.islet.core.scoring.Response.Filled;
import org.islet.core.scoring.Response.Ordered;

/** Small content and attempts for tests; each test names the values that matter to it. */
public final class Fixtures {

    public static final LessonId STAGING = new LessonId("staging");
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private Fixtures() {}

    /** A question about the objective {@code tnm} that rests on {@code acs.staging.001}. */
    public static AQuestion question(String id) {
        return new AQuestion(id, "tnm", CognitiveLevel.APPLY, List.of("acs.staging.001"), true);
    }

    /** A pick of options by their places in the file, from 1. */
    public static Chosen choosing(int... places) {
        var options = new HashSet<OptionId>();
        Arrays.stream(places).forEach(place -> options.add(option(place)));
        return new Chosen(options);
    }

    /** A number that was typed. */
    public static Entered typing(String number) {
        return new Entered(new BigDecimal(number));
    }

    /** What was put into slots, as it is kept: {@code 1:2 2:1,3}. */
    public static Filled filling(String slots) {
        return (Filled) Response.parse(("filled " + slots).strip());
    }

    /** Steps in an order, by their right places. */
    public static Ordered ordering(int... places) {
        return new Ordered(Arrays.stream(places).mapToObj(Fixtures::option).toList());
    }

    /** The name of the option at a place of the file, from 1. */
    public static OptionId option(int place) {
        return new OptionId(String.valueOf(place));
    }

    /** Facts by their ids. */
    public static List<FactId> facts(String... ids) {
        return Arrays.stream(ids).map(FactId::new).toList();
    }

    /** A paragraph that cites facts. */
    public static Block paragraphCiting(String... facts) {
        return new Block.Paragraph(
                List.of(new Inline.Words("So it is."), new Inline.Citation(facts(facts))));
    }

    /** Glucose at so many hours. */
    public static Trend trend(int times) {
        return new Trend(
                "A fast",
                IntStream.range(0, times).mapToObj(hour -> "Hour " + hour).toList(),
                List.of(
                        new Trend.Measurement(
                                "Glucose",
                                "mg/dL",
                                "70 to 99",
                                IntStream.range(0, times)
                                        .mapToObj(hour -> "" + (92 - hour))
                                        .toList())),
                "Made-up values.");
    }

    /** A section of 100 words that cites facts. */
    public static Section section(String id, String... facts) {
        return section(id, 100, facts);
    }

    /** A section of so many words that cites facts. */
    public static Section section(String id, int words, String... facts) {
        return new Section(
                new SectionId(id), "About " + id, id, words, List.of(paragraphCiting(facts)));
    }

    /** A lesson of 10 minutes; its objectives are those of its questions. */
    public static Lesson lesson(LessonId id, List<Section> sections, Question... pool) {
        var objectives =
                Arrays.stream(pool)
                        .map(each -> each.head().objective())
                        .distinct()
                        .map(each -> new Objective(each, "Explain " + each))
                        .toList();
        var quiz = new Quiz("Quiz", 1, List.of(pool));
        return new Lesson(id, 1, "Lesson " + id, 10, objectives, sections, quiz, List.of(), null);
    }

    /** A course of lessons and of facts by their ids. */
    public static Course course(List<String> facts, Lesson... lessons) {
        var inventory =
                facts.stream()
                        .map(id -> new Fact(new FactId(id), "Stages", "1", "It is so.", null));
        return new Course(
                new CourseId("nets"),
                "NETs",
                "For tests.",
                List.of(new Part("All", Arrays.stream(lessons).map(Lesson::id).toList(), null)),
                null,
                Map.of(),
                Course.keyed(inventory.toList(), Fact::id),
                Map.of(),
                HormoneTable.none(),
                Course.keyed(List.of(lessons), Lesson::id),
                List.of());
    }

    /** An attempt at some questions, just started. */
    public static Attempt attempt(Question... questions) {
        return Attempt.start(
                new AttemptId(new UUID(0, 1)),
                new LearnerId(new UUID(0, 2)),
                QuizId.of(STAGING),
                Behaviour.PRACTICE,
                NOON,
                Arrays.stream(questions).map(Fixtures::drawn).toList());
    }

    /** A question as drawn, its options in the order of the file. */
    public static DrawnItem drawn(Question question) {
        return DrawnItem.undrawn(versioned(question));
    }

    /** A question under a made-up version. */
    public static VersionedQuestion versioned(Question question) {
        return new VersionedQuestion(STAGING, new ItemHash("0".repeat(64)), question);
    }

    /**
     * Builds questions of any type from the little that matters.
     *
     * <p>Options are written as one sign each, {@code +} for a keyed one and {@code -} for another.
     */
    public record AQuestion(
            String id,
            String objective,
            CognitiveLevel level,
            List<String> cites,
            boolean shuffled) {

        public AQuestion about(String other) {
            return new AQuestion(id, other, level, cites, shuffled);
        }

        public AQuestion citing(String... facts) {
            return new AQuestion(id, objective, level, List.of(facts), shuffled);
        }

        public AQuestion at(CognitiveLevel other) {
            return new AQuestion(id, objective, other, cites, shuffled);
        }

        public AQuestion inFixedOrder() {
            return new AQuestion(id, objective, level, cites, false);
        }

        public SingleChoice singleChoice(String options) {
            return new SingleChoice(head(), options(options), shuffled);
        }

        public SelectAll selectAll(String options) {
            return new SelectAll(head(), options(options), shuffled);
        }

        public SelectN selectN(String options) {
            int keyed = Math.toIntExact(options.chars().filter(sign -> sign == '+').count());
            return new SelectN(head(), options(options), shuffled, keyed);
        }

        public TrueFalse trueFalse(boolean answer) {
            return TrueFalse.of(head(), answer, "Because.", "Because.", "It is not so.");
        }

        public Numeric numeric(String answer, String tolerance) {
            return new Numeric(
                    head(),
                    new BigDecimal(answer),
                    new BigDecimal(tolerance),
                    "cm",
                    "Because.",
                    List.of());
        }

        /** One row for each answer, which is a place among so many choices. */
        public Matching matching(int choices, int... answers) {
            return new Matching(head(), choices(choices), rows(answers), shuffled);
        }

        /** One row for each answer, which is a place among so many columns. */
        public Matrix matrix(int columns, int... answers) {
            return new Matrix(head(), choices(columns), rows(answers));
        }

        /** One row for each text, which has a sign for each column. */
        public MultiMatrix multiMatrix(String... rows) {
            var all = new ArrayList<Row>();
            for (String signs : rows) {
                var keyed = new HashSet<OptionId>();
                AQuestion.options(signs).stream()
                        .filter(Option::key)
                        .map(Option::id)
                        .forEach(keyed::add);
                all.add(row(all.size() + 1, keyed));
            }
            return new MultiMatrix(head(), choices(rows[0].length()), all);
        }

        /** One group for each text, which has a sign for each option. */
        public Grouping grouping(String... groups) {
            var all = new ArrayList<Group>();
            int before = 0;
            for (String signs : groups) {
                var options = options(signs, before);
                before += options.size();
                int place = all.size() + 1;
                all.add(new Group(new SlotId(String.valueOf(place)), "Group " + place, options));
            }
            return new Grouping(head(), all, shuffled);
        }

        /** A sign for each option of each part. */
        public BowTie bowTie(String condition, String actions, String parameters) {
            return new BowTie(
                    head(),
                    options(condition),
                    options(actions, condition.length()),
                    options(parameters, condition.length() + actions.length()),
                    shuffled);
        }

        public Ordering ordering(int steps) {
            return new Ordering(
                    head(),
                    IntStream.rangeClosed(1, steps)
                            .mapToObj(place -> new Step(option(place), "Step " + place, "Because."))
                            .toList());
        }

        /** One blank for each text, which has a sign for each of its choices. */
        public Cloze cloze(String... blanks) {
            return new Cloze(head(), sentence(blanks.length), blanks(blanks), shuffled);
        }

        /** One blank for each text, as in a cloze; the first is the anchor. */
        public Rationale rationale(String... blanks) {
            return new Rationale(head(), sentence(blanks.length), blanks(blanks), shuffled);
        }

        /** One row for each text, with a blank in its last cell and a sign for each choice. */
        public ClozeTable clozeTable(String... blanks) {
            return new ClozeTable(
                    head(),
                    List.of("Tumor", "Size"),
                    IntStream.rangeClosed(1, blanks.length)
                            .mapToObj(AQuestion::rowWithBlank)
                            .toList(),
                    blanks(blanks),
                    shuffled);
        }

        private static List<GapText> rowWithBlank(int place) {
            return List.of(
                    GapText.of("Row " + place), GapText.of("about [%d] cm".formatted(place)));
        }

        /** One blank for each answer, which is a place among so many words. */
        public ClozeDrag clozeDrag(int words, int... answers) {
            var bank = choices(words);
            var blanks =
                    IntStream.range(0, answers.length)
                            .mapToObj(place -> blank(place + 1, bank, answers[place]))
                            .toList();
            return new ClozeDrag(head(), sentence(answers.length), bank, blanks, shuffled);
        }

        private static GapText sentence(int blanks) {
            var text = new StringBuilder("It is so.");
            for (int place = 1; place <= blanks; place++) {
                text.append(" Here is [").append(place).append("].");
            }
            return GapText.of(text.toString());
        }

        private static List<Blank> blanks(String... blanks) {
            var all = new ArrayList<Blank>();
            int before = 0;
            for (String signs : blanks) {
                all.add(
                        blank(
                                all.size() + 1,
                                choices(before, signs.length()),
                                before + signs.indexOf('+') + 1));
                before += signs.length();
            }
            return all;
        }

        public static Blank blank(int place, List<Choice> choices, int answer) {
            return new Blank(
                    new SlotId(String.valueOf(place)),
                    choices,
                    option(answer),
                    "Because of %d.".formatted(place),
                    Map.of());
        }

        /** A text that holds nothing but its phrases. */
        public Highlight highlight(String options) {
            var all = options(options);
            String text = all.stream().map(each -> "[" + each.text() + "]").collect(joining(", "));
            return new Highlight(head(), "They saw " + text + ".", all);
        }

        /** One row for each text, which has a sign for each phrase. */
        public HighlightTable highlightTable(String... rows) {
            return new HighlightTable(
                    head(), List.of("System", "Findings"), grouping(rows).groups());
        }

        /** The pancreas with its four parts, as far as there are signs. */
        public HotSpot hotSpot(String options) {
            var names = List.of("head", "neck", "body", "tail");
            var regions = new ArrayList<HotSpot.Region>();
            for (Option option : options(options)) {
                regions.add(new HotSpot.Region(names.get(regions.size()), option));
            }
            return new HotSpot(head(), "pancreas", regions);
        }

        public static List<Choice> choices(int count) {
            return choices(0, count);
        }

        private static List<Choice> choices(int before, int count) {
            return IntStream.rangeClosed(before + 1, before + count)
                    .mapToObj(place -> new Choice(option(place), "Choice " + place))
                    .toList();
        }

        private static List<Row> rows(int... answers) {
            return IntStream.range(0, answers.length)
                    .mapToObj(place -> row(place + 1, Set.of(option(answers[place]))))
                    .toList();
        }

        public static Row row(int place, Set<OptionId> answers) {
            return new Row(
                    new SlotId(String.valueOf(place)),
                    "Row " + place,
                    answers,
                    "Because.",
                    Map.of());
        }

        public QuestionHead head() {
            return new QuestionHead(
                    new QuestionId(id),
                    new ObjectiveId(objective),
                    level,
                    Track.STUDENT,
                    "",
                    "What of " + id + "?",
                    facts(cites.toArray(String[]::new)),
                    List.of());
        }

        /** A head with a trend. */
        public QuestionHead showing(Trend trend) {
            var bare = head();
            return new QuestionHead(
                    bare.id(),
                    bare.objective(),
                    bare.level(),
                    bare.track(),
                    bare.scenario(),
                    bare.stem(),
                    bare.hint(),
                    bare.citations(),
                    bare.chart(),
                    trend);
        }

        public static List<Option> options(String signs) {
            return options(signs, 0);
        }

        private static List<Option> options(String signs, int before) {
            var options = new ArrayList<Option>();
            for (int place = 1; place <= signs.length(); place++) {
                boolean key = signs.charAt(place - 1) == '+';
                options.add(
                        new Option(
                                option(before + place),
                                "Option " + (before + place),
                                key,
                                "Because.",
                                key ? "" : "It is so."));
            }
            return options;
        }
    }
}
