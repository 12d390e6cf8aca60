package org.islet.e2e;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands every test the same server and the same browser; both end with the last test. */
final class OneServer implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS =
            ExtensionContext.Namespace.create(OneServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type.equals(IsletServer.class) || type.equals(Chromium.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType().equals(Chromium.class)
                ? store.computeIfAbsent(Chromium.class, _ -> Chromium.launch(), Chromium.class)
                : store.computeIfAbsent(
                        IsletServer.class, _ -> IsletServer.start("shared"), IsletServer.class);
    }
}
