package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import org.islet.adapters.interchange.Exported.Loss;

/** Collects what is lost on the way out. */
final class Losses {

    private final List<Loss> all = new ArrayList<>();

    void add(Sheet sheet, String what) {
        all.add(new Loss(sheet.id(), what));
    }

    void addAll(Sheet sheet) {
        sheet.losses().forEach(what -> add(sheet, what));
    }

    List<Loss> all() {
        return List.copyOf(all);
    }
}
