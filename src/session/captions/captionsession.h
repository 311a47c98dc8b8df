// SPDX-License-Identifier: MIT
#pragma once

#include "session/captions/captionloader.h"
#include "session/captions/captionreport.h"
#include "store/captionlook.h"
#include "store/filmcaptions.h"

namespace expressly {

class FilmSession;
class Settings;
class VideoLibrary;

/// Decides which captions the open film has, which of them are shown, and what they say now.
class CaptionSession final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds DelayStep{100};
    static constexpr std::chrono::milliseconds LongestDelay = std::chrono::minutes(10);

    CaptionSession(FilmSession &session,
                   Settings &settings,
                   VideoLibrary &library,
                   QObject *parent = nullptr); ///< All outlive this.

    [[nodiscard]] const QList<CaptionSource> &sources() const { return m_sources; }
    /// The source in use, whether or not captions are on.
    [[nodiscard]] std::optional<qsizetype> current() const { return m_current; }
    [[nodiscard]] const CaptionTrack &track() const;
    [[nodiscard]] bool isFilmOpen() const { return !m_film.isEmpty(); }
    [[nodiscard]] bool isOn() const;
    /// Whether captions have their place on the screen; also while nothing is being said.
    [[nodiscard]] bool isShown() const;
    /// Whether words may lie over the picture of the open film.
    [[nodiscard]] bool mayOverlay() const;
    [[nodiscard]] CaptionLook look() const; ///< As chosen, as far as the film allows it.
    /// What is shown now, one text for each cue.
    [[nodiscard]] const QStringList &texts() const { return m_texts; }
    /// The line being said, or said last.
    [[nodiscard]] std::optional<qsizetype> line() const { return m_line; }
    [[nodiscard]] const CaptionReport &report() const { return m_report; }
    [[nodiscard]] std::chrono::milliseconds delay() const { return m_kept.delay; }
    [[nodiscard]] bool showsEachLineOnce() const { return m_kept.eachLineOnce.value_or(true); }

    void setOn(bool on);
    void toggle();
    /// Uses a source from now on, and turns captions on.
    void choose(qsizetype source);
    /// Reads captions from a file that the person has, for the open film.
    void open(const QString &path);
    /// Jumps to the very start of a line.
    void goToLine(qsizetype index);
    void goToPreviousLine();
    void goToNextLine();
    /// Beside a mirrored film, left becomes right in what is said.
    void setMirrored(bool mirrored);
    /// Whether the transcript is seen: then it is told what is wrong, even with captions off.
    void setTranscriptSeen(bool seen);
    void setDelay(std::chrono::milliseconds delay); ///< Kept with the film, as the next two.
    void chooseEncoding(const QString &encoding);   ///< For the file in use.
    void setEachLineOnce(bool once);                ///< Where lines roll.
    void dismissReport();

signals:
    /// The sources, the one in use, whether captions are on or shown, or their look.
    void changed();
    void trackChanged(const expressly::CaptionTrack &track);
    void textsChanged(const QStringList &texts);
    void lineChanged(std::optional<qsizetype> line);
    /// A jump by lines arrives at what this says.
    void lineSought(const QString &text);
    void delayChanged(std::chrono::milliseconds delay);
    void reportChanged(const expressly::CaptionReport &report);

private:
    void beginVideo();
    void endVideo();
    void load();
    [[nodiscard]] QList<CaptionSource> guideSources() const;
    void rebuild();
    void select(std::optional<qsizetype> index);
    [[nodiscard]] CaptionTrack trackOf(const CaptionSource &source) const;
    void showAnew(); ///< The same captions, read in another way.
    void keep();
    void followPosition();
    void announce();
    void updateReport();
    [[nodiscard]] CaptionReport makeReport() const;
    [[nodiscard]] CaptionReport reportOn(const CaptionSource &source) const;
    void missCaptions();

    FilmSession &m_session;
    Settings &m_settings;
    VideoLibrary &m_library;
    CaptionLoader m_loader;
    QString m_film; ///< Of which film all below is; empty: of none.
    FilmCaptions m_kept;
    std::chrono::milliseconds m_shift{0};
    bool m_isLoading = false;
    QList<CaptionSource> m_opened;
    QList<CaptionSource> m_files; ///< The guide's and those beside the film.
    QList<CaptionSource> m_inside;
    QStringList m_insideNotices;
    QList<CaptionSource> m_sources; ///< All of them.
    std::optional<CaptionSource> m_chosen;
    std::optional<qsizetype> m_current;
    CaptionTrack m_track;
    QStringList m_texts;
    std::optional<qsizetype> m_line;
    CaptionReport m_report;
    bool m_isMirrored = false;
    bool m_transcriptSeen = false;
    bool m_dismissed = false;
    bool m_askedInVain = false;
};

} // namespace expressly
