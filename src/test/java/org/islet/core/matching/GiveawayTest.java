package org.islet.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that match without any knowledge. */
class GiveawayTest {

    @ParameterizedTest
    @CsvSource({
        "Gastrin, Gastrinoma",
        "Gastrinoma, Gastrin in the blood",
        "VIP in the blood, VIPoma",
        "VIPoma, VIP in the blood",
        "ACTH-producing NET, ACTH (adrenocorticotropic hormone)",
        "Somatostatinoma, A somatostatin analog",
        "Severe watery diarrhea, An analog to lessen diarrhea"
    })
    void one_gives_the_other_away(String one, String other) {
        assertThat(Giveaway.between(one, other)).isTrue();
        assertThat(Giveaway.between(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Insulinoma, Glucose and C-peptide in the blood",
        "Gastrin, A proton pump inhibitor",
        "Glucagon, Glucose in the blood",
        "VIPoma, Vasoactive intestinal peptide",
        "Nonfunctioning NET, None at first",
        "ACTH (adrenocorticotropic hormone), Cushing syndrome",
        "'', Gastrin"
    })
    void others_have_to_be_known(String one, String other) {
        assertThat(Giveaway.between(one, other)).isFalse();
        assertThat(Giveaway.between(other, one)).isFalse();
    }
}
