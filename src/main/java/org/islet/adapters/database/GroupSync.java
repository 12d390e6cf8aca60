package org.islet.adapters.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Forces what H2 has committed onto the disk, once for everyone who waits at that moment.
 *
 * <p>A commit of H2 reaches the file later (WRITE_DELAY) and the disk later still: it never asks
 * the system to write through. Here each committer takes a ticket; whoever gets the lock first
 * syncs for all tickets taken so far, and the others find theirs done. Decision 0004 has the
 * measurements.
 */
final class GroupSync {

    private final AtomicLong tickets = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private long synced;

    /**
     * Returns when everything committed before the call is on the disk.
     *
     * @param connection one that has just committed. A second one from the pool could be waited for
     *     in vain: all of them may be here.
     */
    void await(Connection connection) {
        long ticket = tickets.incrementAndGet();
        lock.lock();
        try {
            if (synced < ticket) {
                long covered = tickets.get();
                checkpoint(connection);
                synced = covered;
            }
        } finally {
            lock.unlock();
        }
    }

    private static void checkpoint(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "The answer was taken but could not be forced onto the disk; see the disk's space and health.",
                    failed);
        }
    }
}
