package org.islet.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged program, running with a database folder and a port of its own. */
final class IsletServer implements AutoCloseable {

    /** Where the tests leave what they write. */
    static final Path OUTPUT = Path.of("target", "e2e");

    private static final Path JAR = Path.of("target", "islet.jar");
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(40);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;
    private final List<String> flags;
    private final int port = freePort();
    private Process process;

    private IsletServer(String name, List<String> flags) {
        this.folder = OUTPUT.resolve(name);
        this.flags = flags;
        delete(folder.resolve("data"));
        this.process = start();
    }

    /**
     * Starts the program with an empty database.
     *
     * @param name of the folder below {@code target/e2e} for its database and its output
     * @param flags for the Java virtual machine
     */
    static IsletServer start(String name, String... flags) {
        return new IsletServer(name, List.of(flags));
    }

    /** Where the first page is, with a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    boolean running() {
        return process.isAlive();
    }

    /** Asks the program to stop, as a system does. Returns its exit code. */
    int stop() {
        process.destroy();
        return exitCode(process);
    }

    /** Ends the program at once, with no chance to finish anything. */
    void kill() {
        process.destroyForcibly();
        exitCode(process);
    }

    /** Starts the program again, with the same database and the same port. */
    void startAgain() {
        process = start();
    }

    @Override
    public void close() {
        if (running()) {
            kill();
        }
    }

    /** Lets the program start and stop right away. Returns its exit code. */
    static int tryOut(String... options) {
        return exitCode(
                launch(
                        OUTPUT.resolve("try-out.log"),
                        List.of("-XX:TieredStopAtLevel=1", "-Dspring.context.exit=onRefresh"),
                        List.of(options)));
    }

    private Process start() {
        var started =
                launch(
                        log(),
                        flags,
                        List.of(
                                "--server.port=" + port,
                                "--islet.data=" + folder.resolve("data").toAbsolutePath()));
        awaitHealth(started);
        return started;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private static Process launch(Path log, List<String> flags, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(options);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot start " + command, broken);
        }
    }

    private void awaitHealth(Process started) {
        long deadline = System.nanoTime() + START.toNanos();
        while (!healthy()) {
            if (!started.isAlive() || System.nanoTime() > deadline) {
                started.destroyForcibly();
                throw new IllegalStateException(
                        "Islet did not start within %s; see %s.".formatted(START, log()));
            }
            pause(Duration.ofMillis(50));
        }
    }

    private boolean healthy() {
        var request =
                HttpRequest.newBuilder(URI.create(address() + "actuator/health"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static int exitCode(Process process) {
        try {
            if (process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Islet still ran " + STOP + " after it was to stop.");
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private static IllegalStateException stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The test was interrupted", interrupted);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port", none);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot delete " + folder, broken);
        }
    }
}
