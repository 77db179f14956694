// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace {

/// The catalogue has one context for all texts (cmake/OneContext.cmake).
class Catalogue final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *, const char *sourceText, const char *disambiguation,
                                    int n) const override
    {
        return QTranslator::translate("sendscope", sourceText, disambiguation, n);
    }
};

} // namespace

void installTranslation(const QLocale &locale)
{
    auto *ours = new Catalogue(QCoreApplication::instance());
    const auto load = [ours](const QLocale &wanted) {
        return ours->load(wanted, QStringLiteral("sendscope"), QStringLiteral("_"),
                          QStringLiteral(":/translations"));
    };
    // English has a catalogue for "1 identity" beside "2 identities"; it serves whoever has no other.
    if (!load(locale) && !load(QLocale::English)) {
        delete ours;
        return;
    }
    // Qt's own words: Cancel, Yes, the dialog for files. Asked after ours, so installed before it.
    auto *qts = new QTranslator(QCoreApplication::instance());
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    QCoreApplication::installTranslator(ours);
}
