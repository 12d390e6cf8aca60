package org.islet.adapters.interchange;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.islet.adapters.interchange.Imported.Remark;

/**
 * What {@code ./islet import} does: makes a draft quiz file of a file of another program, and names
 * what could not be taken over.
 *
 * @param from the file of the other program: Moodle XML or GIFT
 * @param to the quiz file to write; it must not exist yet
 */
public record ImportCommand(Path from, Path to) {

    private static final int DONE = 0;
    private static final int REFUSED = 1;

    /**
     * Imports. Of a file with something amiss nothing is written.
     *
     * @param out where it says what it wrote
     * @param err where it says what could not be taken over, and what is amiss
     * @return the status to exit with: 0 when the drafts are written, otherwise 1
     */
    public int run(PrintStream out, PrintStream err) {
        try {
            if (Files.size(from) > ForeignFile.LARGEST) {
                throw new MalformedFile(
                        1, "the file has more than %,d bytes".formatted(ForeignFile.LARGEST));
            }
            return write(ForeignFile.read(Files.readAllBytes(from)), out, err);
        } catch (MalformedFile malformed) {
            err.printf(
                    "%s:%d: %s%nNothing was imported.%n",
                    from, malformed.line(), malformed.getMessage());
        } catch (FileAlreadyExistsException _) {
            err.printf("%s is there already; name another file. Nothing was imported.%n", to);
        } catch (IOException unreadable) {
            err.printf("Nothing was imported: %s%n", unreadable);
        }
        return REFUSED;
    }

    private int write(Imported imported, PrintStream out, PrintStream err) throws IOException {
        imported.remarks().forEach(remark -> err.println(line(remark)));
        if (imported.drafts().isEmpty()) {
            err.println("Nothing was imported: no question could be taken over.");
            return REFUSED;
        }
        Files.writeString(
                to,
                DraftQuiz.of(String.valueOf(from.getFileName()), imported.drafts()),
                StandardOpenOption.CREATE_NEW);
        out.printf(
                "%d drafts are in %s, %d remarks. Complete what TODO marks, then run ./islet check.%n",
                imported.drafts().size(), to, imported.remarks().size());
        return DONE;
    }

    private String line(Remark remark) {
        String name = remark.name().isEmpty() ? "" : " \"" + remark.name() + "\"";
        return "%s:%d:%s %s".formatted(from, remark.line(), name, remark.what());
    }
}
