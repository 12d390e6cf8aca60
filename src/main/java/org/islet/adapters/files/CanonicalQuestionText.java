package org.islet.adapters.files;

import org.islet.application.QuestionText;
import org.islet.core.content.Question;
import org.springframework.stereotype.Component;

/** Writes and reads questions with the keys of a quiz file. */
@Component
final class CanonicalQuestionText implements QuestionText {

    @Override
    public String write(Question question) {
        return QuestionWriter.write(question);
    }

    @Override
    public Question read(String canonical) {
        var problems = new Problems();
        return YamlText.parse(canonical, new Place("stored item", 1), problems)
                .flatMap(QuestionReader::read)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "A stored item cannot be read: " + problems.sorted()));
    }
}
