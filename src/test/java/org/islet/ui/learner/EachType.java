package org.islet.ui.learner;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.islet.core.content.BowTie;
import org.islet.core.content.Cloze;
import org.islet.core.content.ClozeDrag;
import org.islet.core.content.ClozeTable;
import org.islet.core.content.Grouping;
import org.islet.core.content.Highlight;
import org.islet.core.content.HighlightTable;
import org.islet.core.content.HotSpot;
import org.islet.core.content.Matching;
import org.islet.core.content.Matrix;
import org.islet.core.content.MultiMatrix;
import org.islet.core.content.Numeric;
import org.islet.core.content.Ordering;
import org.islet.core.content.Rationale;
import org.islet.core.content.SelectAll;
import org.islet.core.content.SelectN;
import org.islet.core.content.SingleChoice;
import org.islet.core.content.TrueFalse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A test that runs with each type of question. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ValueSource(
        classes = {
            SingleChoice.class,
            TrueFalse.class,
            SelectAll.class,
            SelectN.class,
            Numeric.class,
            Matching.class,
            Matrix.class,
            MultiMatrix.class,
            Grouping.class,
            Ordering.class,
            Cloze.class,
            ClozeTable.class,
            ClozeDrag.class,
            Rationale.class,
            BowTie.class,
            Highlight.class,
            HighlightTable.class,
            HotSpot.class
        })
@interface EachType {}
