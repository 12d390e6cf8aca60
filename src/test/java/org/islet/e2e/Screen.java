package org.islet.e2e;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a learner looks at.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
record Screen(String device, int width, int height, ColorScheme scheme) {

    static final Screen LAPTOP = new Screen("laptop", 1440, 900, ColorScheme.LIGHT);
    static final Screen TABLET = new Screen("tablet", 1024, 768, ColorScheme.LIGHT);
    static final Screen PHONE = new Screen("phone", 390, 844, ColorScheme.LIGHT);

    /**
     * A wide screen in light colors and a phone in dark ones; with {@code -Dislet.screens=all} both
     * in both.
     */
    static Stream<Screen> besidePhone(Screen wide) {
        return "all".equals(System.getProperty("islet.screens"))
                ? Stream.of(wide, wide.dark(), PHONE, PHONE.dark())
                : Stream.of(wide, PHONE.dark());
    }

    Screen dark() {
        return new Screen(device, width, height, ColorScheme.DARK);
    }

    @Override
    public String toString() {
        return device + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
