package org.islet.core.staging;

/** What is known of the tumor in the pancreas. */
public sealed interface MainTumor {

    /** The smallest and the largest size that can be staged here, in millimeters. */
    int SMALLEST = 1;

    int LARGEST = 200;

    /**
     * A tumor whose size is known.
     *
     * @param millimeters its greatest width, 1 to 200
     */
    record Measured(int millimeters, Reach reach) implements MainTumor {

        public Measured {
            if (millimeters < SMALLEST || millimeters > LARGEST) {
                throw new IllegalArgumentException(
                        "A tumor must measure %d..%d mm, got %d."
                                .formatted(SMALLEST, LARGEST, millimeters));
            }
        }
    }

    /** A tumor that is there, but whose size is not known. */
    record Unmeasured(Reach reach) implements MainTumor {}

    /** No sign of a main tumor. */
    record NotFound() implements MainTumor {}
}
