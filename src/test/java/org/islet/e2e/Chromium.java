package org.islet.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of the learners. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(FLAGS));
    }

    static Chromium launch() {
        var executable =
                Path.of(
                        Optional.ofNullable(System.getenv("ISLET_CHROMIUM"))
                                .orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException(
                    "There is no Chromium at %s. Install it (apt install chromium), or set ISLET_CHROMIUM to where it is."
                            .formatted(executable));
        }
        return new Chromium(executable);
    }

    /** A browser that has never been to Islet. */
    BrowserContext profile(Screen screen) {
        return profile(options(screen));
    }

    /**
     * A browser that was closed and opened again.
     *
     * @param kept what {@link BrowserContext#storageState()} returned
     */
    BrowserContext profile(Screen screen, String kept) {
        return profile(options(screen).setStorageState(kept));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private BrowserContext profile(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        return context;
    }

    private static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setColorScheme(screen.scheme())
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
