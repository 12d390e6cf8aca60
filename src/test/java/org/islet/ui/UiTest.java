package org.islet.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.islet.ui.shared.Texts.text;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NavigatorKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.github.mvysny.kaributesting.v10.UtilsKt;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.ClickNotifier;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import org.islet.application.Islet;
import org.islet.application.IsletTest;
import org.islet.core.progress.LearnerId;
import org.islet.ui.access.SignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Opens screens without a browser, each test as someone new. All that is known of Karibu stands
 * here; the tests speak of addresses, words, test ids and answers.
 */
@IsletTest
public abstract class UiTest {

    // Karibu's own search skips classes that are not public.
    private static final Routes ROUTES = new Routes(views(), errorViews(), true);

    protected final Islet islet;
    private final List<PendingJavaScriptInvocation> scripts = new ArrayList<>();
    private final LearnerId learner;

    protected UiTest(Islet islet) {
        this.islet = islet;
        this.learner = islet.newcomer();
    }

    @BeforeEach
    void arrive() {
        arriveAs(SignIn.as(learner));
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SignIn.nobody();
    }

    /** Who looks at the screen. */
    protected LearnerId learner() {
        return learner;
    }

    /** Comes back in a new session, as on another device or after the server was restarted. */
    protected void comeBack() {
        MockVaadin.tearDown();
        arriveAs(SignIn.as(learner));
    }

    /** Comes back as someone who may do nothing. */
    protected void comeBackWithoutRole() {
        MockVaadin.tearDown();
        arriveAs(SignIn.withoutRole(learner));
    }

    /** Goes to an address, and on to where that leads. */
    protected void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], QueryParameters.fromString(parts.length < 2 ? "" : parts[1]));
        follow();
    }

    /** Where the screen is. */
    protected String address() {
        return String.valueOf(NavigatorKt.getCurrentPath());
    }

    /** The title of the page. */
    protected String title() {
        return String.valueOf(UI.getCurrent().getInternals().getTitle());
    }

    /** Whether the visitor was told that there is nothing here. */
    protected boolean notFound() {
        return title().equals(text("title", text("not-found.title")));
    }

    /** All words to be seen or heard on the page. */
    protected String words() {
        return page().map(UiTest::words).collect(Collectors.joining(" "));
    }

    /** All words to be seen or heard in a part of the page. */
    protected static String words(Component part) {
        return said(part.getElement())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Everything that the browser was told: words, attributes, properties. */
    protected String everythingSent() {
        return page().flatMap(part -> sent(part.getElement())).collect(Collectors.joining("\n"));
    }

    /** The one thing with a test id. */
    protected Component find(String testId) {
        return LocatorJ._get(
                Component.class,
                search -> search.withPredicate(each -> testId.equals(each.getTestId())));
    }

    /** Whether a thing with a test id is on the page. */
    protected boolean has(String testId) {
        return all(Component.class).stream().anyMatch(each -> testId.equals(each.getTestId()));
    }

    /** All of a type, in the order of the page. */
    protected <C extends Component> List<C> all(Class<C> type) {
        return LocatorJ._find(type);
    }

    /** All of a type that have a class, in the order of the page. */
    protected <C extends Component> List<C> all(Class<C> type, String className) {
        return LocatorJ._find(type, search -> search.withClasses(className));
    }

    /** All of a type that have a class in a part of the page. */
    protected <C extends Component> List<C> all(Component part, Class<C> type, String className) {
        return LocatorJ._find(part, type, search -> search.withClasses(className));
    }

    /** Where the links of the page lead. */
    protected List<String> links() {
        return all(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    /** Presses a button, and goes on to where that leads. */
    protected void press(String testId) {
        press(find(testId));
    }

    /** Presses a button, and goes on to where that leads. */
    protected void press(Component button) {
        LocatorJ._click((ClickNotifier<?>) button);
        follow();
    }

    /** Presses a key, and goes on to where that leads. */
    protected void press(Key key) {
        ShortcutsKt.fireShortcut(key);
        follow();
    }

    /** Presses a key in a field, and goes on to where that leads. */
    protected void press(Key key, String testId) {
        ShortcutsKt._fireShortcut(find(testId), key);
        follow();
    }

    /** The answer that a field shows. */
    protected Object value(String testId) {
        return ((HasValue<?, ?>) find(testId)).getOptionalValue().orElseThrow();
    }

    /** Gives an answer in a field, as a learner does. */
    protected <V> void answer(String testId, V value) {
        answer(find(testId), value);
    }

    /** Gives an answer in a field, as a learner does. */
    @SuppressWarnings("unchecked")
    protected <V> void answer(Component field, V value) {
        LocatorJ._setValue((HasValue<?, V>) field, value, true);
        follow();
    }

    /** Lets an event of the browser happen to a part of the page. */
    protected static void fire(Component part, String event) {
        BasicUtilsKt._fireDomEvent(part, event);
    }

    /** Lets an event of the browser happen that carries a value. */
    protected static void fire(Component part, String event, String key, boolean value) {
        BasicUtilsKt._fireDomEvent(
                part, event, JsonNodeFactory.instance.objectNode().put(key, value));
    }

    /** Says yes to the question that the page asks. */
    protected void confirm() {
        ConfirmDialogKt._fireConfirm(LocatorJ._get(ConfirmDialog.class));
    }

    /** The cookie that the server wants the browser to keep. */
    protected String cookieSet() {
        return String.valueOf(VaadinServletResponse.getCurrent().getHeader("Set-Cookie"));
    }

    /** Whether the session that the page belongs to is over. */
    protected boolean sessionEnded() {
        return !UtilsKt.getFake(VaadinSession.getCurrent()).isValid();
    }

    private void arriveAs(Authentication authentication) {
        scripts.clear();
        MockVaadin.setMockRequestFactory(
                session -> {
                    var request = new FakeRequest(session);
                    request.setUserPrincipalInt(authentication);
                    request.setUserInRole((_, role) -> hasRole(authentication, role));
                    return request;
                });
        KaribuConfig.setPendingJavascriptInvocationHandlers(
                List.of(
                        script -> {
                            scripts.add(script);
                            return Unit.INSTANCE;
                        }));
        MockVaadin.setup(Page::new, new MockSpringServlet(ROUTES, islet.context(), Page::new));
    }

    // The outermost layout of the view, and what the page holds besides: dialogs.
    private static Stream<Component> page() {
        var ui = UI.getCurrent();
        var layout = (Component) ui.getInternals().getActiveRouterTargetsChain().getLast();
        return Stream.of(layout, ui);
    }

    // A page that sends the browser elsewhere does so by script.
    private void follow() {
        scripts.clear();
        MockVaadin.clientRoundtrip(true);
        scripts.stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .filter(script -> script.getExpression().contains("window.open"))
                .findFirst()
                .ifPresent(script -> open(String.valueOf(script.getParameters().getFirst())));
        assertThat(words()).as("keys without a text show like this").doesNotContain("!{");
    }

    private static boolean hasRole(Authentication authentication, String role) {
        return authentication.getAuthorities().stream()
                .anyMatch(each -> ("ROLE_" + role).equals(each.getAuthority()));
    }

    private static Stream<String> said(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.of();
        }
        var label = Stream.ofNullable(element.getAttribute("aria-label"));
        return Stream.concat(label, element.getChildren().flatMap(UiTest::said));
    }

    private static Stream<String> sent(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        var attributes = element.getAttributeNames().map(element::getAttribute);
        var properties =
                element.getPropertyNames()
                        .map(name -> String.valueOf(element.getPropertyRaw(name)));
        var children = element.getChildren().flatMap(UiTest::sent);
        return Stream.of(attributes, properties, children).flatMap(each -> each);
    }

    private static Set<Class<? extends Component>> views() {
        return found(new AnnotationTypeFilter(Route.class))
                .map(view -> view.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
        return found(new AssignableTypeFilter(HasErrorParameter.class))
                .map(view -> (Class<? extends HasErrorParameter<?>>) view)
                .collect(Collectors.toSet());
    }

    private static Stream<Class<?>> found(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("org.islet.ui").stream()
                .map(
                        view ->
                                ClassUtils.resolveClassName(
                                        String.valueOf(view.getBeanClassName()), null));
    }

    /** A page that says, as a browser's first request does, when an address leads nowhere. */
    private static final class Page extends MockedUI {
        @Override
        public void navigateToClient(String address) {
            getInternals()
                    .getRouter()
                    .navigate(this, new Location(address), NavigationTrigger.PAGE_LOAD);
        }
    }
}
