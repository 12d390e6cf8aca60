package org.islet.ui.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.islet.application.WelcomeGuest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Who may reach what. Views say for themselves who may open them; use cases say so again. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Files that are the same for everyone: no session, no guest, and browsers may keep them. */
    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/styles/**",
                        "/widgets/**",
                        "/figures/**",
                        "/fonts/**",
                        "/icons/**",
                        "/aura/**",
                        "/actuator/health")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(
                        headers ->
                                headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** The pages; an address where nothing is gets as far as the page that says so. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, WelcomeGuest welcome) throws Exception {
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                vaadin.anyRequest(
                                        AuthorizeHttpRequestsConfigurer.AuthorizedUrl
                                                ::authenticated))
                .addFilterBefore(new GuestFilter(welcome), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** No passwords yet; without this, Spring Boot would invent a user and print its password. */
    @Bean
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
