package org.islet.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.islet.core.Fixtures.facts;

import java.util.List;
import java.util.Map;
import org.islet.core.content.HormoneTable.Column;
import org.islet.core.content.HormoneTable.Entry;
import org.islet.core.content.HormoneTable.Row;
import org.islet.core.content.HormoneTable.RowId;
import org.junit.jupiter.api.Test;

/** Tables that cannot be, and what they tell of their rows. */
class HormoneTableTest {

    private static final Entry GASTRINOMA = entry("Gastrinoma");

    @Test
    void a_table_too_small_for_four_options_is_refused() {
        assertThatThrownBy(() -> new HormoneTable(List.of(row(GASTRINOMA))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 1 rows; give at least 4");
    }

    @Test
    void a_row_is_about_one_tumor() {
        assertThatThrownBy(() -> row()).hasMessageContaining("\"r\" must have one tumor");
        assertThatThrownBy(() -> row(GASTRINOMA, entry("Insulinoma")))
                .hasMessageContaining("\"r\" must have one tumor");
    }

    @Test
    void a_column_says_nothing_twice() {
        assertThatThrownBy(() -> row(GASTRINOMA, GASTRINOMA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Gastrinoma\" stands in the row twice");
    }

    @Test
    void an_entry_rests_on_facts() {
        assertThatThrownBy(() -> new Entry("Gastrin", List.of(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cites no fact");
    }

    @Test
    void a_column_that_is_left_out_is_empty() {
        assertThat(row(GASTRINOMA).in(Column.DRUG)).isEmpty();
    }

    @Test
    void what_is_not_asked_still_belongs_to_its_row() {
        var silent = new Entry("Gastrin in the blood", facts("acs.staging.001"), false);
        var row =
                new Row(
                        new RowId("r"),
                        Map.of(Column.TUMOR, List.of(GASTRINOMA), Column.TEST, List.of(silent)));

        assertThat(row.askedIn(Column.TEST)).isEmpty();
        assertThat(row.has(Column.TEST, "Gastrin in the blood")).isTrue();
    }

    private static Row row(Entry... tumors) {
        return new Row(new RowId("r"), Map.of(Column.TUMOR, List.of(tumors)));
    }

    private static Entry entry(String says) {
        return new Entry(says, facts("acs.staging.001"), true);
    }
}
