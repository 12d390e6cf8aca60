package org.islet.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.islet.adapters.files.QuizFile;
import org.islet.adapters.files.ShippedCourse;
import org.islet.core.Fixtures;
import org.islet.core.RandomResponse;
import org.islet.core.content.Question;
import org.islet.core.content.Trace;
import org.islet.core.progress.AnswerOutcome.Accepted;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.DrawnItem;
import org.islet.core.progress.Revisit;
import org.islet.core.scoring.Response;
import org.islet.core.scoring.Scoring;

/**
 * How many responses a second one core marks, by type of question, and how long the result of an
 * attempt at 60 items takes.
 *
 * <p>Each figure is the median of rounds; beside it stand the slowest and the fastest round as
 * ratios to it.
 */
public final class ScoringBench {

    private static final int RESPONSES = 4_096;
    private static final int ROUNDS = 15;
    private static final int WARM_UPS = 8;
    private static final int ITEMS = 60;
    private static final double NANOS = 1e9;

    // A second is one of the core, however many others want it.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long nanosPerRound;
    private final PrintStream out;
    private long kept;

    private ScoringBench(long nanosPerRound, PrintStream out) {
        this.nanosPerRound = nanosPerRound;
        this.out = out;
    }

    /** Argument: how many seconds each figure takes, warm-up not included (3). */
    public static void main(String[] args) {
        double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 3;
        var bench = new ScoringBench((long) (seconds * NANOS / ROUNDS), System.out);
        bench.scoring();
        bench.result();
        System.out.printf("(%d points kept, so that nothing is left out)%n", bench.kept);
    }

    /** Something to measure: does it all once, and gives back a number that depends on it. */
    private record Task(int operations, LongSupplier once) {}

    private void scoring() {
        var random = new Random(1);
        out.println("marking random responses, million a second:");
        var byType = new LinkedHashMap<String, Task>();
        oneOfEachType().forEach((type, each) -> byType.put(type, marking(each, random)));
        var mixed =
                new Task(
                        RESPONSES * byType.size(),
                        () ->
                                byType.values().stream()
                                        .mapToLong(each -> each.once().getAsLong())
                                        .sum());
        // First all types, so that no figure is that of code that knows one type only.
        measure(mixed);
        byType.forEach((type, task) -> report(type, measure(task), 1e6));
        report("all types in turn", measure(mixed), 1e6);
    }

    private static Task marking(Question question, Random random) {
        var responses = new Response[RESPONSES];
        Arrays.setAll(responses, _ -> RandomResponse.to(question, random));
        return new Task(
                RESPONSES,
                () -> {
                    long points = 0;
                    for (Response response : responses) {
                        points += Scoring.mark(question, response).score().points();
                    }
                    return points;
                });
    }

    private void result() {
        var attempt = finished();
        var lesson =
                Fixtures.lesson(
                        Fixtures.STAGING,
                        List.of(Fixtures.section("size", "acs.types.001")),
                        attempt.items().stream().map(DrawnItem::question).toArray(Question[]::new));
        var course = Fixtures.course(List.of("acs.types.001"), lesson);
        var trace = Trace.of(course);
        out.printf("building the result of an attempt at %d items, thousand a second:%n", ITEMS);
        var replayed =
                new Task(
                        1,
                        () -> {
                            var tries = attempt.tries();
                            return (long) attempt.score().orElseThrow().points()
                                    + Revisit.of(lesson, tries, trace).size();
                        });
        report("score, tries, what to revisit", measure(replayed), 1e3);
    }

    private static Attempt finished() {
        var random = new Random(2);
        var questions = List.copyOf(oneOfEachType().values());
        var sixty = new Question[ITEMS];
        Arrays.setAll(sixty, at -> questions.get(at % questions.size()));
        var attempt = Fixtures.attempt(sixty);
        for (int position = 1; position <= ITEMS; position++) {
            var response = RandomResponse.to(sixty[position - 1], random);
            while (response.blank()) {
                response = RandomResponse.to(sixty[position - 1], random);
            }
            attempt = kept(attempt, attempt.pick(position, 1, response, Fixtures.NOON));
            attempt = kept(attempt, attempt.check(position, 2, response, Fixtures.NOON));
        }
        return attempt;
    }

    private static Attempt kept(Attempt attempt, Object outcome) {
        return attempt.with(((Accepted) outcome).event());
    }

    // The first of each type, in the sample of the tests and in the course.
    private static Map<String, Question> oneOfEachType() {
        var questions = new LinkedHashMap<String, Question>();
        Stream.concat(
                        QuizFile.sample().questions().stream(),
                        ShippedCourse.read().path().stream()
                                .flatMap(lesson -> lesson.quiz().pool().stream()))
                .forEach(each -> questions.putIfAbsent(each.getClass().getSimpleName(), each));
        return questions;
    }

    /** Operations a second, of each round, sorted. */
    private double[] measure(Task task) {
        for (int warm = 0; warm < WARM_UPS; warm++) {
            round(task);
        }
        var rates = new double[ROUNDS];
        Arrays.setAll(rates, _ -> round(task));
        Arrays.sort(rates);
        return rates;
    }

    private double round(Task task) {
        long began = THREADS.getCurrentThreadCpuTime();
        long operations = 0;
        long now = began;
        while (now - began < nanosPerRound) {
            kept += task.once().getAsLong();
            operations += task.operations();
            now = THREADS.getCurrentThreadCpuTime();
        }
        return operations * NANOS / (now - began);
    }

    private void report(String what, double[] rates, double unit) {
        double median = rates[rates.length / 2];
        out.printf(
                "  %-30s %8.2f   (rounds: %.2f to %.2f of it)%n",
                what, median / unit, rates[0] / median, rates[rates.length - 1] / median);
    }
}
