/** Islet: lessons and quizzes on pancreatic neuroendocrine tumors. */
@org.jspecify.annotations.NullMarked
package org.islet;
