package org.islet.core.content;

/**
 * Something in a content file that an author has to mend.
 *
 * @param path the file, relative to where the content is kept
 * @param line where in the file, from 1
 * @param what what is not right
 * @param remedy how to mend it
 */
public record ContentProblem(String path, int line, String what, String remedy) {

    public ContentProblem {
        Require.between("line", 1, Integer.MAX_VALUE, line);
    }

    /** One line that editors and terminals turn into a link: {@code path:line: what; remedy}. */
    @Override
    public String toString() {
        return "%s:%d: %s; %s".formatted(path, line, what, remedy);
    }
}
