package org.islet.core.staging;

/** Everything found that the table asks for. */
public record Tumor(MainTumor main, Nodes nodes, Spread spread) {}
