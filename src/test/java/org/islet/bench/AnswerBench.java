package org.islet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.islet.IsletApplication;
import org.islet.application.CurrentLearner;
import org.islet.application.TakeQuiz;
import org.islet.core.content.ChoiceQuestion;
import org.islet.core.content.LessonId;
import org.islet.core.content.Numeric;
import org.islet.core.content.Ordering;
import org.islet.core.content.QuizId;
import org.islet.core.content.Slot;
import org.islet.core.content.SlotQuestion;
import org.islet.core.progress.Attempt;
import org.islet.core.progress.LearnerId;
import org.islet.core.progress.Learners;
import org.islet.core.progress.SecretHash;
import org.islet.core.scoring.Response;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * How many answers a second the use cases and the database keep, what one costs, and how large the
 * database file gets.
 *
 * <p>Each thread is a learner who takes quiz after quiz; an answer is one committed row (a pick or
 * a check). No screen is involved.
 */
public final class AnswerBench {

    private static final ThreadLocal<LearnerId> LEARNER = new ThreadLocal<>();
    private static final LessonId LESSON = new LessonId("staging");

    private final TakeQuiz quiz;
    private final Learners learners;
    private final AtomicInteger left;
    private final AtomicLong[] latencies;

    private AnswerBench(TakeQuiz quiz, Learners learners, int answers) {
        this.quiz = quiz;
        this.learners = learners;
        this.left = new AtomicInteger(answers);
        this.latencies =
                IntStream.range(0, answers)
                        .mapToObj(_ -> new AtomicLong())
                        .toArray(AtomicLong[]::new);
    }

    /**
     * Arguments: how many answers (100,000), how many learners at a time (8), how many answers a
     * second (0: no limit).
     */
    public static void main(String[] args) throws Exception {
        int answers = argument(args, 0, 100_000);
        int threads = argument(args, 1, 8);
        int pace = argument(args, 2, 0);
        Path data = Files.createTempDirectory("islet-bench");
        String[] options = {
            "--islet.data=" + data, "--server.port=0", "--logging.level.org.islet=warn"
        };
        try (var context =
                new SpringApplicationBuilder(IsletApplication.class, Anyone.class)
                        .properties("spring.main.allow-bean-definition-overriding=true")
                        .run(options)) {
            var bench =
                    new AnswerBench(
                            context.getBean(TakeQuiz.class),
                            context.getBean(Learners.class),
                            answers);
            bench.run(answers, threads, pace, data, System.out);
        }
        System.out.printf("after a clean stop: %.1f MB%n", megabytes(data));
    }

    private void run(int answers, int threads, int pace, Path data, PrintStream out)
            throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long began = System.nanoTime();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running =
                    IntStream.range(0, threads)
                            .<Future<?>>mapToObj(
                                    _ -> pool.submit(() -> learn(began, answers, pace)))
                            .toList();
            for (Future<?> each : running) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpuMillis = (system.getProcessCpuTime() - cpu) / 1e6;
        long[] sorted = Arrays.stream(latencies).mapToLong(AtomicLong::get).sorted().toArray();
        out.printf(
                "%d answers of %d learners at a time in %.1f s: %.0f a second, %.2f ms of CPU each%n",
                answers, threads, seconds, answers / seconds, cpuMillis / answers);
        out.printf(
                "ms until kept: median %.2f, 95%% %.2f, 99%% %.2f, worst %.1f%n",
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
        out.printf("database file: %.1f MB%n", megabytes(data));
    }

    private void learn(long began, int answers, int pace) {
        var learner = new LearnerId(UUID.randomUUID());
        String secret = (learner.value().toString() + learner.value()).replace("-", "");
        learners.add(learner, new SecretHash(secret), Clock.systemUTC().instant());
        LEARNER.set(learner);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                "bench", null, AuthorityUtils.createAuthorityList("ROLE_LEARNER")));
        while (left.get() > 0) {
            var id = quiz.start(QuizId.of(LESSON)).orElseThrow();
            var attempt = quiz.open(id).orElseThrow();
            for (int position = 1; position <= attempt.size() && left.get() > 0; position++) {
                var response = someResponse(attempt, position);
                int at = position;
                timed(began, answers, pace, () -> quiz.pick(id, at, 1, response));
                timed(began, answers, pace, () -> quiz.check(id, at, 2, response));
            }
        }
    }

    private void timed(long began, int answers, int pace, Runnable keep) {
        int number = answers - left.getAndDecrement();
        if (number >= answers) {
            return;
        }
        if (pace > 0) {
            long due = began + number * 1_000_000_000L / pace;
            while (System.nanoTime() < due) {
                Thread.onSpinWait();
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
        long before = System.nanoTime();
        keep.run();
        latencies[number].set(System.nanoTime() - before);
    }

    private static Response someResponse(Attempt attempt, int position) {
        return switch (attempt.item(position).question()) {
            case ChoiceQuestion choice -> Response.Chosen.of(choice.options().getFirst().id());
            case Numeric numeric -> new Response.Entered(numeric.answer());
            case SlotQuestion slots ->
                    new Response.Filled(
                            slots.slots().stream()
                                    .collect(Collectors.toMap(Slot::id, Slot::keyed)));
            case Ordering ordering -> new Response.Ordered(ordering.key());
        };
    }

    private static int argument(String[] args, int place, int otherwise) {
        return args.length > place ? Integer.parseInt(args[place]) : otherwise;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.round((sorted.length - 1) * share)] / 1e6;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    /** Lets each thread be a learner of its own. No @Configuration, or the tests would find it. */
    static class Anyone {

        @Bean
        @Primary
        CurrentLearner benchLearner() {
            return LEARNER::get;
        }
    }
}
