package org.islet.adapters.interchange;

import java.util.ArrayList;
import java.util.List;
import org.islet.adapters.interchange.Imported.Remark;

/** Collects what could not be taken over. */
final class Remarks {

    private final List<Remark> all = new ArrayList<>();

    void add(int line, String name, String what) {
        all.add(new Remark(line, ImportedText.shortened(name), what));
    }

    List<Remark> all() {
        return List.copyOf(all);
    }
}
