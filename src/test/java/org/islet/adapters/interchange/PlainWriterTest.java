package org.islet.adapters.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.core.Fixtures.question;

import org.junit.jupiter.api.Test;

class PlainWriterTest {

    @Test
    void questions_are_numbered_below_their_heading_and_tell_no_key() {
        var exported =
                ExportFormat.TEXT.write(
                        Shelves.of(
                                question("q-1").singleChoice("+--"), question("q-2").ordering(3)));
        assertThat(Shelves.text(exported))
                .isEqualTo(
                        """
                        STAGING

                        1. What of q-1?

                        A. Option 1
                        B. Option 2
                        C. Option 3

                        2. What of q-2?

                        A. Step 3
                        B. Step 2
                        C. Step 1
                        """);
    }

    @Test
    void that_keys_do_not_come_along_is_named() {
        var exported = ExportFormat.TEXT.write(Shelves.of(question("q-1").singleChoice("+--")));
        assertThat(Shelves.losses(exported)).contains("the key and the reasons");
    }
}
