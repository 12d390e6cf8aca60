package org.islet.core.progress;

import org.islet.core.scoring.Response;
import org.islet.core.scoring.Score;

/** How an item of an attempt stands. */
public sealed interface ItemState {

    /** The answer as it stands. */
    Response response();

    /** Not checked yet. The response may be unanswered. */
    record Open(Response response) implements ItemState {}

    /** Checked and scored. */
    record Done(Response response, Score score) implements ItemState {}
}
