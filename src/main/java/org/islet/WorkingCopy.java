package org.islet;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * For {@code ./islet dev}: styles and drawings come from the folder in which they are edited.
 *
 * <p>Folder by folder, because the build leaves an index.html beside them that must not become the
 * first page.
 */
@Configuration
@Profile("dev")
class WorkingCopy implements WebMvcConfigurer {

    private static final String[] FOLDERS = {"styles", "figures", "icons", "fonts", "widgets"};

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String folder : FOLDERS) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("file:frontend/" + folder + "/")
                    .setCacheControl(CacheControl.noCache());
        }
    }
}
