package org.islet.adapters.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The drawings that the program carries, as content may ask for them. */
class ShippedFiguresTest {

    private final Figures figures = new ShippedFigures();

    @Test
    void the_pancreas_names_its_parts() {
        assertThat(figures.exist("pancreas")).isTrue();
        assertThat(figures.regions("pancreas")).contains("head", "neck", "body", "tail", "liver");
    }

    @Test
    void a_drawing_with_a_second_file_for_narrow_screens_names_its_regions_in_both() {
        assertThat(figures.regions("stage-ladder"))
                .isEqualTo(figures.regions("stage-ladder-stacked"))
                .containsExactlyInAnyOrder("stage-1", "stage-2", "stage-3", "stage-4");
    }

    @Test
    void the_tumors_that_are_drawn_to_scale_are_regions() {
        assertThat(figures.regions("tnm-sizes")).containsExactlyInAnyOrder("t1", "t2", "t3");
    }

    @Test
    void a_drawing_that_is_not_there_has_no_regions() {
        assertThat(figures.exist("heart")).isFalse();
        assertThat(figures.regions("heart")).isEmpty();
    }
}
