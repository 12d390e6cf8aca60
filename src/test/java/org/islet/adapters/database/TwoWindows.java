package org.islet.adapters.database;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two transactions at the same time. The second sets out when the first has done its work but has
 * not ended yet, which is the moment that matters.
 */
final class TwoWindows {

    /** Long enough for the second to run into the first. */
    private static final Duration HEAD_START = Duration.ofMillis(150);

    private final TransactionTemplate transaction;

    TwoWindows(Database database) {
        this.transaction = database.transaction();
    }

    /** What came of the two. */
    record Results<T>(T first, T second) {}

    <T> Results<T> overlap(Supplier<T> first, Supplier<T> second) {
        return run(first, second, _ -> {});
    }

    <T> Results<T> overlapAndGiveUpFirst(Supplier<T> first, Supplier<T> second) {
        return run(first, second, TransactionStatus::setRollbackOnly);
    }

    private <T> Results<T> run(Supplier<T> first, Supplier<T> second, Ending firstEnds) {
        var worked = new CompletableFuture<Boolean>();
        var one =
                CompletableFuture.supplyAsync(
                        () ->
                                transaction.execute(
                                        status -> {
                                            T result = first.get();
                                            worked.complete(true);
                                            LockSupport.parkNanos(HEAD_START.toNanos());
                                            firstEnds.end(status);
                                            return result;
                                        }));
        var _ = one.whenComplete((_, _) -> worked.complete(false));
        var two = worked.thenApplyAsync(_ -> transaction.execute(_ -> second.get()));
        return new Results<>(result(one), result(two));
    }

    private static <T> T result(CompletableFuture<T> future) {
        return Objects.requireNonNull(future.join());
    }

    /** How the first transaction ends. */
    private interface Ending {
        void end(TransactionStatus status);
    }
}
