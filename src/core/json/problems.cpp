// SPDX-License-Identifier: MIT
#include "core/json/problems.h"

#include "core/words.h"

#include <utility>

namespace expressly {

void Problems::add(qsizetype number, Diagnostic diagnostic)
{
    if (number == Most + 1) {
        diagnostic.pointer.clear();
        diagnostic.place.reset();
        diagnostic.message = diagnostic.severity == Diagnostic::Severity::Error
                                 ? CoreWords::tr("There are more errors; mend these first.")
                                 : CoreWords::tr("There are more warnings; look at these first.");
    }
    if (number <= Most + 1) {
        m_diagnostics.append(std::move(diagnostic));
    }
}

} // namespace expressly
