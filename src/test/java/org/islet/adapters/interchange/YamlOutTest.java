package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlOutTest {

    @Test
    void a_text_with_a_comma_stays_one_in_a_list() {
        var yaml = new YamlOut();
        yaml.list("choices", List.of("Gastrin, VIP", "Insulin"));
        assertThat(yaml.text()).isEqualTo("choices: [\"Gastrin, VIP\", Insulin]\n");
    }
}
