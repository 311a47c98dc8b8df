// SPDX-License-Identifier: MIT
#include "views/views.h"

#include <algorithm>

namespace expressly::clips {

const QList<View> &views()
{
    static const QList<View> All{
        frontView(),       sideView(),      mistakeView(), properView(),      seatedView(),
        washView(),        upperBodyView(), massageView(), skinToSkinView(),  offerView(),
        givingView(),      warmHandsView(), restView(),    spoonView(),       readyView(),
        syringesView(),    whereView(),     chillView(),   portionsView(),    writingView(),
        thawView(),        swirlView(),     cleanView(),   softenFrontView(), softenSideView(),
        pumpingView(),     comfortView(),   cheekView(),   capOffView(),      dryingView(),
        largeBreastView(),
    };
    return All;
}

const View *findView(const QString &name)
{
    const auto found = std::ranges::find(views(), name, &View::name);
    return found == views().end() ? nullptr : &*found;
}

} // namespace expressly::clips
