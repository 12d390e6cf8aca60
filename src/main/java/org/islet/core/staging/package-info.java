/**
 * Stages a well-differentiated pancreatic neuroendocrine tumor by the AJCC table, 8th edition
 * (effective January 2018), as the guide of the American Cancer Society gives it.
 *
 * <p>{@link org.islet.core.staging.Tumor} is what was found, {@link org.islet.core.staging.Staging}
 * what the table makes of it and why. High-grade carcinomas have another system, and so have the
 * survival figures of SEER; neither is here.
 */
@org.jspecify.annotations.NullMarked
package org.islet.core.staging;
