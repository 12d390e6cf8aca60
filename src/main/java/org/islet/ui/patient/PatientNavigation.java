package org.islet.ui.patient;

import com.vaadin.flow.component.UI;
import org.islet.core.content.LessonId;

/** Where the pages for patients are. */
final class PatientNavigation {

    static final String TOPICS = "patient";

    private PatientNavigation() {}

    /** The address of a page of a lesson, counted from 1. */
    static String page(LessonId lesson, int page) {
        return TOPICS + "/" + lesson + "/" + page;
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
