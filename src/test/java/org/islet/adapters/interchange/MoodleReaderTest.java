package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.islet.adapters.interchange.Draft.Amount;
import org.islet.adapters.interchange.Draft.Choices;
import org.islet.adapters.interchange.Draft.Option;
import org.islet.adapters.interchange.Draft.Pairs;
import org.islet.adapters.interchange.Draft.Steps;
import org.islet.adapters.interchange.Draft.Verdict;
import org.islet.adapters.interchange.Imported.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleReaderTest {

    private static final String HEAD =
            """
            <name><text>Sugar</text></name>
            <questiontext format="html"><text><![CDATA[<p>A man of 60.</p><p>Which <i>hormone</i>?</p>]]></text></questiontext>
            """;

    @Test
    void a_multiple_choice_becomes_a_single_choice() {
        var draft =
                one(
                        """
                        <question type="multichoice">%s
                          <single>true</single><shuffleanswers>0</shuffleanswers>
                          <answer fraction="100"><text>Insulin</text><feedback><text>Yes.</text></feedback></answer>
                          <answer fraction="0"><text>Gastrin</text></answer>
                        </question>
                        """);
        assertThat(draft.paragraphs()).containsExactly("A man of 60.", "Which hormone?");
        var choices = (Choices) draft.answer();
        assertThat(choices.single()).isTrue();
        assertThat(choices.shuffled()).isFalse();
        assertThat(choices.options().stream().map(Option::feedback)).containsExactly("Yes.", "");
    }

    @Test
    void shares_of_the_points_become_a_select_all() {
        var choices =
                (Choices)
                        one("""
                            <question type="multichoice">%s
                              <single>false</single>
                              <answer fraction="50"><text>a</text></answer>
                              <answer fraction="50"><text>b</text></answer>
                              <answer fraction="-50"><text>c</text></answer>
                            </question>
                            """)
                                .answer();
        assertThat(choices.options().stream().filter(Option::key)).hasSize(2);
    }

    @Test
    void a_statement_a_number_rows_and_steps_are_taken_over() {
        assertThat(
                        one("""
                            <question type="truefalse">%s
                              <answer fraction="0"><text>true</text><feedback><text>No.</text></feedback></answer>
                              <answer fraction="100"><text>false</text></answer>
                            </question>
                            """)
                                .answer())
                .isEqualTo(new Verdict(false, "No.", ""));
        var amount =
                (Amount)
                        one("""
                            <question type="numerical">%s
                              <answer fraction="100"><text>4</text><tolerance>0.5</tolerance></answer>
                              <answer fraction="0"><text>*</text><feedback><text>Try.</text></feedback></answer>
                              <units><unit><multiplier>1</multiplier><unit_name>cm</unit_name></unit></units>
                            </question>
                            """)
                                .answer();
        assertThat(amount.unit()).isEqualTo("cm");
        assertThat(amount.numbers().getFirst().tolerance()).isEqualByComparingTo("0.5");
        var pairs =
                (Pairs)
                        one("""
                            <question type="matching">%s
                              <subquestion format="html"><text><![CDATA[<p>VIPoma</p>]]></text><answer><text>VIP</text></answer></subquestion>
                              <subquestion><text></text><answer><text>Gastrin</text></answer></subquestion>
                            </question>
                            """)
                                .answer();
        assertThat(pairs.rows()).containsExactly(new Draft.Pair("VIPoma", "VIP"));
        assertThat(pairs.choices()).containsExactly("VIP", "Gastrin");
        assertThat(
                        one("""
                            <question type="ordering">%s
                              <answer fraction="2"><text>then</text></answer>
                              <answer fraction="1"><text>first</text></answer>
                            </question>
                            """)
                                .answer())
                .isEqualTo(new Steps(List.of("first", "then")));
    }

    @Test
    void what_is_left_out_is_named_with_its_line() {
        var imported =
                read(
                        """
                        <question type="category"><category><text>top/NETs</text></category></question>
                        <question type="truefalse">%s
                          <generalfeedback format="html"><text><![CDATA[<p>So.<img src="@@PLUGINFILE@@/a.png"/></p>]]></text>
                            <file name="a.png" encoding="base64">AAAA</file></generalfeedback>
                          <answer fraction="100"><text>true</text></answer>
                          <hint><text>Think.</text></hint>
                        </question>
                        <question type="essay">%s</question>
                        <question type="calculated">%s</question>
                        """);
        assertThat(imported.drafts()).hasSize(1);
        assertThat(imported.drafts().getFirst().category()).isEqualTo("top/NETs");
        assertThat(imported.remarks())
                .contains(
                        new Remark(3, "Sugar", "the file a.png is left out"),
                        new Remark(3, "Sugar", "the picture a.png is left out"),
                        new Remark(3, "Sugar", "its hints are left out (1)"),
                        new Remark(
                                10, "Sugar", "is not taken over: an essay cannot be marked here"));
        assertThat(imported.remarks().getLast().what()).contains("no type here for \"calculated\"");
    }

    @Test
    void scripts_and_styles_leave_no_words() {
        assertThat(
                        PlainHtml.ofHtml(
                                        "<style>p{}</style>a<script>alert(1)</script><ul><li>b<li>c</ul>")
                                .text())
                .isEqualTo("a\n\n- b\n- c");
    }

    @Test
    void a_table_keeps_its_cells_apart() {
        assertThat(
                        PlainHtml.ofHtml(
                                        "<table><tr><th>Test<th>Now</tr><tr><td>Sugar<td>45</tr></table>")
                                .text())
                .isEqualTo("Test | Now\nSugar | 45");
    }

    @Test
    void every_encoding_that_xml_names_is_read() {
        String xml =
                "<?xml version=\"1.0\" encoding=\"%s\"?>"
                        + quiz(
                                "<question type=\"truefalse\"><questiontext><text>Größe?</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question>");
        for (String name : List.of("UTF-8", "ISO-8859-1", "UTF-16")) {
            var imported = ForeignFile.read(xml.formatted(name).getBytes(Charset.forName(name)));
            assertThat(imported.drafts().getFirst().paragraphs())
                    .as(name)
                    .containsExactly("Größe?");
        }
    }

    @Test
    void an_entity_that_grows_without_end_is_refused() {
        var bomb =
                new StringBuilder(
                        "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">%n".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><quiz>&a29;</quiz>");
        assertThat(malformed(bomb.toString())).hasMessageContaining("none is allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz SYSTEM \"file://%s\"><quiz/>",
                "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file://%s\">]><quiz><question type=\"essay\"><name><text>&x;</text></name></question></quiz>",
                "<!DOCTYPE quiz [<!ENTITY %% x SYSTEM \"file://%s\"> %%x;]><quiz/>"
            })
    void nothing_outside_the_file_is_read(String xml, @TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        assertThat(malformed("<?xml version=\"1.0\"?>" + xml.formatted(secret)))
                .hasMessageNotContaining("the secret");
    }

    @Test
    void an_entity_nobody_declared_is_refused() {
        assertThat(malformed("<quiz>\n<question>&nbsp;</question></quiz>").line()).isEqualTo(2);
    }

    @Test
    void broken_xml_is_refused_with_its_line() {
        var malformed = malformed("<quiz>\n<question>\n</quiz>");
        assertThat(malformed.line()).isEqualTo(3);
        assertThat(malformed).hasMessageStartingWith("this is not XML: ");
    }

    @Test
    void another_kind_of_xml_is_refused() {
        assertThat(malformed("<?xml version=\"1.0\"?><html/>")).hasMessageContaining("<html>");
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        assertThat(malformed("<quiz>" + "<a>".repeat(100_000))).hasMessageContaining("nested");
    }

    @Test
    void a_file_over_the_limit_is_refused_unread() {
        byte[] large = new byte[ForeignFile.LARGEST + 1];
        var malformed = catchThrowableOfType(MalformedFile.class, () -> ForeignFile.read(large));
        assertThat(malformed).hasMessageContaining("5,000,000 are allowed");
    }

    private static Draft one(String question) {
        var imported = read(question);
        assertThat(imported.remarks()).isEmpty();
        assertThat(imported.drafts()).hasSize(1);
        return imported.drafts().getFirst();
    }

    private static Imported read(String questions) {
        return ForeignFile.read(
                quiz("\n" + questions.replace("%s", HEAD.strip()))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static String quiz(String questions) {
        return "<quiz>" + questions + "</quiz>";
    }

    private static MalformedFile malformed(String xml) {
        return catchThrowableOfType(
                MalformedFile.class, () -> ForeignFile.read(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
