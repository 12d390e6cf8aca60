package org.islet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * The words on screen: each key that a screen names has a text, each text is named by a screen, and
 * no words stand in the code itself.
 *
 * <p>A key in the code is a literal, or one that ends with a dot or a hyphen and goes on with
 * another word: a literal, a constant's name in lower case, a digit, true or false.
 */
final class TranslationsTest {

    private static final Path TEXTS =
            Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final String SCREENS = "org.islet.ui";

    private final Properties texts = texts();
    private final Set<String> keys = texts.stringPropertyNames();
    private final Words words = Words.of(Path.of("src/main/java/org/islet"));

    @Test
    void every_key_asked_for_has_a_text() {
        assertThat(words.asked).isNotEmpty().filteredOn(key -> !named(key)).isEmpty();
    }

    @Test
    void every_literal_that_looks_like_a_key_has_a_text() {
        Set<String> families =
                keys.stream()
                        .filter(key -> key.contains("."))
                        .map(key -> key.substring(0, key.indexOf('.') + 1))
                        .collect(Collectors.toSet());

        assertThat(words.onScreens)
                .filteredOn(literal -> families.stream().anyMatch(literal::startsWith))
                .isNotEmpty()
                .filteredOn(key -> !named(key))
                .isEmpty();
    }

    @Test
    void every_text_is_used() {
        assertThat(keys).isNotEmpty().filteredOn(key -> !used(key)).isEmpty();
    }

    @Test
    void every_text_is_a_message_format() {
        assertThat(keys)
                .allSatisfy(
                        key ->
                                assertThatCode(() -> format(texts.getProperty(key)))
                                        .as(key)
                                        .doesNotThrowAnyException());
    }

    @Test
    void no_text_has_a_plain_apostrophe() {
        assertThat(keys).filteredOn(key -> texts.getProperty(key).contains("'")).isEmpty();
    }

    @Test
    void no_text_is_blank() {
        assertThat(keys).filteredOn(key -> texts.getProperty(key).isBlank()).isEmpty();
    }

    @Test
    void no_key_is_given_two_texts() throws IOException {
        assertThat(Files.readAllLines(TEXTS))
                .filteredOn(line -> line.matches("[a-z].*=.*"))
                .extracting(line -> line.substring(0, line.indexOf('=')).strip())
                .doesNotHaveDuplicates();
    }

    @Test
    void no_words_for_people_stand_in_the_code_of_screens() {
        assertThat(words.onScreens)
                .filteredOn(literal -> literal.contains(" ") && literal.matches(".*[A-Z].*"))
                .isEmpty();
    }

    // A whole key, or one that goes on with a constant or another word.
    private boolean named(String literal) {
        return keys.contains(literal)
                || keys.stream().anyMatch(key -> rest(literal, key).length() < key.length());
    }

    private boolean used(String key) {
        return words.onScreens.contains(key)
                || words.onScreens.stream()
                        .map(literal -> rest(literal, key))
                        .anyMatch(rest -> rest.length() < key.length() && composed(rest));
    }

    private boolean composed(String rest) {
        return words.maybeKeyParts.contains(rest)
                || words.onScreens.stream()
                        .filter(end -> end.startsWith(".") && rest.endsWith(end))
                        .map(end -> rest.substring(0, rest.length() - end.length()))
                        .anyMatch(words.maybeKeyParts::contains);
    }

    // What a key has beyond a literal that it may begin with; else the key itself.
    private static String rest(String literal, String key) {
        String start = literal.endsWith(".") || literal.endsWith("-") ? literal : literal + ".";
        return start.length() > 1 && key.startsWith(start) ? key.substring(start.length()) : key;
    }

    private static String format(String text) {
        return new MessageFormat(text, Locale.US).toPattern();
    }

    private static Properties texts() {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    /** The literals and constants of the code, found by the compiler's own parser. */
    private static final class Words extends TreeScanner<Void, Void> {

        /** First arguments of {@code text(...)}: a key, or how one begins. */
        private final Set<String> asked = new TreeSet<>();

        /** Literals of the screens, but for those that only logs, exceptions and scripts see. */
        private final Set<String> onScreens = new TreeSet<>();

        /** What may complete a key. */
        private final Set<String> maybeKeyParts = new TreeSet<>();

        private boolean inScreens;

        static Words of(Path sources) {
            var words = new Words();
            words.maybeKeyParts.addAll(List.of("true", "false", "1", "2", "3"));
            for (CompilationUnitTree file : parse(sources)) {
                words.inScreens = String.valueOf(file.getPackageName()).startsWith(SCREENS);
                words.scan(file, null);
            }
            words.maybeKeyParts.addAll(words.onScreens);
            return words;
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (inScreens && literal.getValue() instanceof String words) {
                onScreens.add(words);
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            String name = variable.getName().toString();
            if (name.equals(name.toUpperCase(Locale.ROOT))) {
                maybeKeyParts.add(name.toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String called = call.getMethodSelect().toString();
            if (called.startsWith("LOG.") || called.endsWith(".executeJs")) {
                return null;
            }
            if (inScreens && (called.equals("text") || called.equals("Texts.text"))) {
                addAsked(call.getArguments().getFirst());
            }
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            return made.getIdentifier().toString().endsWith("Exception")
                    ? null
                    : super.visitNewClass(made, null);
        }

        private void addAsked(ExpressionTree key) {
            switch (key) {
                case LiteralTree literal -> asked.add(String.valueOf(literal.getValue()));
                case BinaryTree sum -> addAsked(sum.getLeftOperand());
                case ConditionalExpressionTree choice -> {
                    addAsked(choice.getTrueExpression());
                    addAsked(choice.getFalseExpression());
                }
                // A variable: the literal stands elsewhere.
                default -> {}
            }
        }

        private static List<CompilationUnitTree> parse(Path sources) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(null, null, null);
                    Stream<Path> found = Files.walk(sources)) {
                var paths = found.filter(path -> path.toString().endsWith(".java")).toList();
                var task =
                        compiler.getTask(
                                null,
                                files,
                                null,
                                null,
                                null,
                                files.getJavaFileObjectsFromPaths(paths));
                var parsed = new ArrayList<CompilationUnitTree>();
                ((JavacTask) task).parse().forEach(parsed::add);
                return parsed;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
