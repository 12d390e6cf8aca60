package org.islet.adapters.console;

import java.io.PrintStream;
import org.islet.application.RegradeAttempts;
import org.islet.core.progress.Regrade;
import org.islet.core.progress.Regrade.Left;
import org.islet.core.progress.Regrade.Marked;
import org.islet.core.scoring.Score;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What {@code ./islet regrade} prints: each answer marked anew, before and after. */
public final class RegradeCommand {

    private RegradeCommand() {}

    /** Prints what a regrade would change, and changes nothing. */
    public static void preview(RegradeAttempts attempts, PrintStream out) {
        asOperator();
        print(attempts.preview(), out);
        out.println("Nothing was changed. Say --apply --reason \"...\" to keep these points.");
    }

    /** Regrades, and prints what changed. */
    public static void apply(RegradeAttempts attempts, String reason, PrintStream out) {
        asOperator();
        var regrade = attempts.apply(reason);
        print(regrade, out);
        out.println(
                regrade.changes().isEmpty()
                        ? "No points change, so nothing was kept."
                        : "These points count from now on; the answers stay as they were given.");
    }

    private static void print(Regrade regrade, PrintStream out) {
        for (Marked each : regrade.changes()) {
            out.printf(
                    "attempt %s, question %d \"%s\": %s before, %s after%n",
                    each.attempt(),
                    each.position(),
                    each.question(),
                    points(each.before()),
                    points(each.after()));
        }
        for (Left each : regrade.left()) {
            out.printf(
                    "attempt %s, question %d \"%s\": left as it was; the question is gone or offers other options%n",
                    each.attempt(), each.position(), each.question());
        }
        out.printf(
                "%d answers marked by a newer version: %d change, %d stay; %d left as they were.%n",
                regrade.marked().size(),
                regrade.changes().size(),
                regrade.marked().size() - regrade.changes().size(),
                regrade.left().size());
    }

    private static String points(Score score) {
        return score.points() + " of " + score.max();
    }

    // Whoever can run the program on its database runs it.
    private static void asOperator() {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        "operator", null, AuthorityUtils.createAuthorityList("ROLE_OPERATOR")));
        SecurityContextHolder.setContext(context);
    }
}
