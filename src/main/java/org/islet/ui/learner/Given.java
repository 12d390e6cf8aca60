package org.islet.ui.learner;

import org.islet.core.scoring.Certainty;
import org.islet.core.scoring.Response;

/** An answer as it stands on the page, and how sure the learner is of it. */
record Given(Response response, Certainty certainty) {}
